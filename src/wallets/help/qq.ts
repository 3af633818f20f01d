import { advise, type Help } from './advise';

/** Advice for `qq.requestPayment` (source: q.qq.com, and the QQ wallet's unified order). */
export const qqHelp: Help = (...clues) =>
  advise(
    'qq',
    {
      package: "the text 'prepay_id=…' with the name in it, not the prepay_id alone.",
      bargainor_id:
        'the merchant number at the QQ wallet (mch_id of the unified order), as a text.',
      unknown:
        'check that bargainor_id is the mch_id that made the prepay_id, and that it is bound to this mini program.',
    },
    clues,
  );
