import type { MiniProgramTarget } from '../targets';
import { createAlipay } from './alipay';
import type { HostApi, HostContext } from './context';
import { createDd } from './dd';
import { createJd } from './jd';
import { createQq } from './qq';
import { createSwan } from './swan';
import { createTt } from './tt';
import { createWeapp } from './weapp';

const CREATE: Record<MiniProgramTarget, (context: HostContext) => HostApi> = {
  alipay: createAlipay,
  weapp: createWeapp,
  tt: createTt,
  swan: createSwan,
  qq: createQq,
  jd: createJd,
  dd: createDd,
};

/**
 * The host's API object, with its own keys and no others: Taro copies it by Object.keys, and a library that asks
 * whether a call exists must get the host's answer.
 */
export function createHostApi(target: MiniProgramTarget, context: HostContext): HostApi {
  return CREATE[target](context);
}
