import { advise, type Help } from './advise';

/** Advice for Douyin (source: developer.open-douyin.com, tt.pay, tt.requestOrder and the guaranteed payment). */
export const ttHelp: Help = (...clues) =>
  advise(
    'tt',
    {
      'orderInfo / data':
        'the server sends orderInfo for tt.pay, or data and byteAuthorization for tt.requestOrder; never both.',
      'orderInfo.order_id': 'a text, as the pre-order gave it: as a number it loses digits.',
      'orderInfo.order_token': 'the token that the pre-order gave with order_id.',
      data: 'the JSON text that the server signed, untouched: not an object.',
      byteAuthorization: 'the signature of data, made by the server, untouched.',
      '10000': 'wrong parameters, or goods that this kind of mini program may not sell.',
      '11004':
        'the signature is wrong: byteAuthorization must be made of exactly this data, with the key that is registered.',
      failed:
        'if no cashier was seen, the app id that opens it may not be the one of the pre-order, or the app is too old.',
    },
    clues,
  );
