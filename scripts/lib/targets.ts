/** The hosts that the simulator plays, by Taro's names. */
export const TARGETS = ['alipay', 'weapp', 'tt', 'swan', 'qq', 'jd', 'dd', 'h5'] as const;

export type Target = (typeof TARGETS)[number];

/** Every host that the demo is built for. Why DingTalk and not Kuaishou: docs/decisions/0008-dingtalk-and-kuaishou.md. */
export const BUILDS = TARGETS;

export type Build = (typeof BUILDS)[number];

export function isTarget(name: string): name is Target {
  return (TARGETS as readonly string[]).includes(name);
}

export function isBuild(name: string): name is Build {
  return (BUILDS as readonly string[]).includes(name);
}

/** The file without which a build of the target is none. */
export function entryOf(target: Build): string {
  return target === 'h5' ? 'index.html' : 'app.json';
}
