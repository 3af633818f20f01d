import { isOnAlipayFramework, type MiniProgramTarget } from '../targets';

const CAMEL: Record<string, string> = {
  touchstart: 'touchStart',
  touchmove: 'touchMove',
  touchend: 'touchEnd',
  touchcancel: 'touchCancel',
  longtap: 'longTap',
  longpress: 'longPress',
  transitionend: 'transitionEnd',
  animationstart: 'animationStart',
  animationiteration: 'animationIteration',
  animationend: 'animationEnd',
  scrolltolower: 'scrollToLower',
  scrolltoupper: 'scrollToUpper',
};

/** How a host spells `event.type`: alipay and dd in camel case, the others in lower case. */
export function eventTypeOf(target: MiniProgramTarget): (type: string) => string {
  return isOnAlipayFramework(target) ? (type) => CAMEL[type] ?? type : (type) => type;
}
