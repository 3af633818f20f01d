import { advise, type Help } from './advise';

/** Advice for `jd.requestPayment` (a secondary source; there is no public reference). */
export const jdHelp: Help = (...clues) =>
  advise(
    'jd',
    {
      totalAmount: 'a text, exactly as the server signed it.',
      sign: 'made by the server of signData, untouched.',
      unknown:
        "the answers of this host are not documented: check that the merchant has an account for receiving money, and that signData and sign are the server's, untouched.",
    },
    clues,
  );
