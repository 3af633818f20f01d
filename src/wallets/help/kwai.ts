import { advise, type Help } from './advise';

/** Advice for `ks.pay` (source: Kuaishou's reference, guaranteed payment). */
export const kwaiHelp: Help = (...clues) =>
  advise(
    'kwai',
    {
      'orderInfo.order_no':
        'the order_no that create_order gave, as a text; not your out_order_no.',
      'orderInfo.order_info_token': 'the token that create_order gave with order_no.',
      'paymentChannel.provider': 'WECHAT or ALIPAY, for orders of create_order_with_channel only.',
      'paymentChannel.provider_channel_type':
        'NORMAL, for orders of create_order_with_channel only.',
      unknown:
        'check that order_no and order_info_token are of the same order, made with this app id, and that it has not expired.',
    },
    clues,
  );
