import type { HostApi, HostContext } from './context';
import { textOf, type Options } from './settle';

/** Makes one of a host's asynchronous calls. */
export type Call = (api: string, run: (options: Options) => Promise<Options> | Options) => unknown;

/** Turns what answers nothing into what answers as the host does. */
export type Done = (run: (options: Options) => void) => (options: Options) => Options;

/**
 * The calls that every host has by the same name and with the same options; `answer` is what the host gives where
 * there is nothing to say.
 */
export function commonCalls(
  { phone, navigation }: HostContext,
  call: Call,
  answer: Options,
): { calls: HostApi; done: Done } {
  const said = (): Options => ({ ...answer });
  const done: Done = (run) => (options) => {
    run(options);
    return said();
  };
  const calls: HostApi = {
    navigateTo: call('navigateTo', ({ url }) => navigation.navigateTo(textOf(url)).then(said)),
    redirectTo: call('redirectTo', ({ url }) => navigation.redirectTo(textOf(url)).then(said)),
    reLaunch: call('reLaunch', ({ url }) => navigation.reLaunch(textOf(url)).then(said)),
    navigateBack: call('navigateBack', ({ delta }) =>
      navigation.navigateBack(Number(delta ?? 1)).then(said),
    ),
    stopPullDownRefresh: call('stopPullDownRefresh', done(navigation.stopPullDownRefresh)),
    pageScrollTo: call(
      'pageScrollTo',
      done(({ scrollTop }) => navigation.scrollTo(Number(scrollTop ?? 0))),
    ),
    hideToast: call('hideToast', done(phone.hideToast)),
    hideLoading: call('hideLoading', done(phone.hideToast)),
    vibrateShort: call('vibrateShort', said),
  };
  return { calls, done };
}
