/** The mini program hosts whose compiled builds the simulator runs. */
export const MINI_PROGRAM_TARGETS = ['alipay', 'weapp', 'tt', 'swan', 'qq', 'jd', 'dd'] as const;

export type MiniProgramTarget = (typeof MINI_PROGRAM_TARGETS)[number];

/** Everything the phone can show: the mini programs, and the web build as it is. */
export type Target = MiniProgramTarget | 'h5';

export const TARGETS: readonly Target[] = [...MINI_PROGRAM_TARGETS, 'h5'];

/** DingTalk's mini programs run on Alipay's framework: its templates and events, and `my` as a second name of `dd`. */
export function isOnAlipayFramework(target: MiniProgramTarget): boolean {
  return target === 'alipay' || target === 'dd';
}

export function isMiniProgramTarget(value: string): value is MiniProgramTarget {
  return (MINI_PROGRAM_TARGETS as readonly string[]).includes(value);
}

export function isTarget(value: string): value is Target {
  return (TARGETS as readonly string[]).includes(value);
}
