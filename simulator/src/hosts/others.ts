import type { HostApi, HostContext } from './context';
import { settling, type HostShapes } from './settle';
import { WECHAT_SHAPES, wechatLikeApi } from './wechat-like';

/** swan answers a failure by code and text, and a success by its result alone. */
const SWAN_SHAPES: HostShapes = {
  promises: true,
  success: (_api, result) => result,
  failure: (_api, error) => ({ errCode: 1001, errMsg: error.message, ...error.fields }),
};

// Their payment calls are absent on purpose: a wallet that is not simulated must look like none.

/** `tt`. */
export const createTt = (context: HostContext): HostApi =>
  withLogin(context, WECHAT_SHAPES, 'login');

/** `swan`. */
export const createSwan = (context: HostContext): HostApi =>
  withLogin(context, SWAN_SHAPES, 'getLoginCode');

/** `qq`. */
export const createQq = (context: HostContext): HostApi =>
  withLogin(context, WECHAT_SHAPES, 'login');

/** `jd`. */
export const createJd = (context: HostContext): HostApi =>
  withLogin(context, WECHAT_SHAPES, 'login');

function withLogin(context: HostContext, shapes: HostShapes, name: string): HostApi {
  const { phone } = context;
  return {
    ...wechatLikeApi(context, shapes),
    [name]: settling(phone, shapes, name, async () => ({ code: await phone.authCode() })),
  };
}
