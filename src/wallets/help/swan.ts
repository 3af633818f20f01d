import { advise, type Help } from './advise';

/** Advice for Baidu (source: the reference of `swan.requestPolymerPayment`). */
export const swanHelp: Help = (...clues) =>
  advise(
    'swan',
    {
      'orderInfo.dealId': 'a text, as the platform gave it: as a number it loses digits.',
      'orderInfo.appKey': 'the appKey of the payment service, not the one of the mini program.',
      'orderInfo.totalAmount': 'fen, as a text of digits.',
      'orderInfo.tpOrderId': 'your order number, as a text.',
      'orderInfo.signFieldsRange': "the text '1': the signature covers the amount.",
      'orderInfo.rsaSign': 'the signature of appKey, dealId, totalAmount and tpOrderId.',
      'orderInfo.bizInfo': 'a JSON text that holds an object.',
      bannedChannels: 'a list of texts, such as Alipay, BDWallet, WeChat.',
      unknown:
        'check rsaSign (appKey, dealId, totalAmount, tpOrderId) and that a test package asks for 1000 fen at most.',
    },
    clues,
  );
