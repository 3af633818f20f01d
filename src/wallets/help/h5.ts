import { advise, type Help } from './advise';

/** Advice for the web. */
export const h5Help: Help = (...clues) =>
  advise(
    'h5',
    {
      host: "a trade for alipay is paid in Alipay's app, one for weapp in WeChat's; every other browser needs a trade for h5 with a paymentUrl.",
      paymentUrl: 'it is an https address; http is for 127.0.0.1 and localhost only.',
    },
    clues,
  );
