import { advise, type Help } from './advise';

/** Advice for `wx.requestPayment` (source: WeChat Pay's reference, JSAPI and mini programs, and its questions). */
export const weappHelp: Help = (...clues) =>
  advise(
    'weapp',
    {
      timeStamp: 'a text of ten digits, seconds since 1970: neither a number, nor milliseconds.',
      nonceStr: 'a text of up to 32 characters, the same that was signed.',
      package: "the text 'prepay_id=…' with the name in it, not the prepay_id alone.",
      signType: 'RSA for API v3; MD5 or HMAC-SHA256 for v2: the one that paySign was made with.',
      paySign: 'the signature that the server made of appId, timeStamp, nonceStr and package.',
      appId: "WeChat's browser needs the app id of the official account whose page this is.",
      cancelled:
        'the buyer left, or the signature is wrong: WeChat says cancel for both. If no cashier was seen, check that paySign covers this app id, timeStamp, nonceStr and package, and that signType is the one it was made with.',
      failed:
        'look at the words of errMsg; often the signature (signType, paySign), or a prepay_id that is older than two hours or of another app id.',
      refused:
        'payment is banned or not permitted for this mini program, or a parameter is of the wrong type: is it verified, and bound to the merchant number?',
    },
    clues,
  );
