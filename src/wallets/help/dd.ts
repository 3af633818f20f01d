import { advise, type Help } from './advise';

/** Advice for `dd.pay` (source: open.dingtalk.com, jsapi-pay; Alipay's codes). */
export const ddHelp: Help = (...clues) =>
  advise(
    'dd',
    {
      orderStr: "the whole signed order text of Alipay's app payment (alipay.trade.app.pay).",
      '4000': 'Alipay refused the order: check the signature and the app id in orderStr.',
      unknown: 'DingTalk pays on phones only, from version 6.0.0 on.',
    },
    clues,
  );
