/** The hosts that the demo is built for, by Taro's names. Why not Kuaishou: docs/decisions/0008-dingtalk-and-kuaishou.md. */
export const TARGETS = ['alipay', 'weapp', 'tt', 'swan', 'qq', 'jd', 'dd', 'h5'] as const;

export type Target = (typeof TARGETS)[number];

export function isTarget(name: string): name is Target {
  return (TARGETS as readonly string[]).includes(name);
}

/** The file without which a build of the target is none. */
export function entryOf(target: Target): string {
  return target === 'h5' ? 'index.html' : 'app.json';
}
