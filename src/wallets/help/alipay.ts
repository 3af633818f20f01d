import { advise, type Help } from './advise';

/** Advice for `my.tradePay` (source: AlipayDocs/open-docs, my.tradePay and its questions). */
export const alipayHelp: Help = (...clues) =>
  advise(
    'alipay',
    {
      tradeNO:
        'pass the trade_no that alipay.trade.create gave, a text of up to 64 characters, under the name tradeNO; not the order number of your shop (out_trade_no).',
      'tradeNO / orderStr / paymentUrl':
        'the server sends one of them: tradeNO for a trade that exists, orderStr for a signed order, paymentUrl for a cashier page.',
      orderStr:
        'it is the whole signed text that the server made (sdkExecute in alipay-sdk), not an object.',
      paymentUrl: 'it is an https address; http is for 127.0.0.1 and localhost only.',
      '4000':
        'is tradeNO the trade_no of alipay.trade.create? An order number of your shop (out_trade_no) gives 4000, and so does a trade of another app id or of the sandbox. If the cashier showed ALI38110, the trade does not exist, is not WAIT_BUYER_PAY any more, or belongs to another buyer.',
      '6001':
        'the buyer left the cashier. If it closed by itself at once, the buyer_id of alipay.trade.create is not the account that pays: take it from my.getAuthCode of this very user.',
      '4': 'no permission (N22104): the mini program has not signed the payment product, or belongs to an individual account, which cannot take payments.',
      '2': 'a parameter is wrong: look at the names (tradeNO, with a big NO) and that the value is a text.',
    },
    clues,
  );
