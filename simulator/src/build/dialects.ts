import type { MiniProgramTarget } from '../targets';

/** How one host spells what the engine's WXML calls by another name. A new host is a new row. */
export interface Dialect {
  /** The object its scripts call: `my`, `wx` … */
  global: string;
  /** File extensions, with the dot. */
  template: string;
  style: string;
  scriptModule: string;
  /** The tag that brings in a script module, and its two attributes. */
  scriptTag: { name: string; module: string; src: string };
  /** What its directives begin with: `wx:`, `a:`, `s-` … */
  directives: string;
  /** `bindtap` as in WXML, or `onTap`. */
  events: 'bind' | 'on';
  /** `s-for="item in list trackBy key"`, conditions without braces and `{{{ }}}` objects. */
  expressions: 'wxml' | 'swan';
  /** Names of the window settings in app.json and page JSON. */
  window: { title: string; background: string; pullDownRefresh: string };
}

const wxWindow = {
  title: 'navigationBarTitleText',
  background: 'navigationBarBackgroundColor',
  pullDownRefresh: 'enablePullDownRefresh',
};

const ALIPAY: Dialect = {
  global: 'my',
  template: '.axml',
  style: '.acss',
  scriptModule: '.sjs',
  scriptTag: { name: 'import-sjs', module: 'name', src: 'from' },
  directives: 'a:',
  events: 'on',
  expressions: 'wxml',
  window: { title: 'defaultTitle', background: 'titleBarColor', pullDownRefresh: 'pullRefresh' },
};

export const DIALECTS: Record<MiniProgramTarget, Dialect> = {
  weapp: {
    global: 'wx',
    template: '.wxml',
    style: '.wxss',
    scriptModule: '.wxs',
    scriptTag: { name: 'wxs', module: 'module', src: 'src' },
    directives: 'wx:',
    events: 'bind',
    expressions: 'wxml',
    window: wxWindow,
  },
  qq: {
    global: 'qq',
    template: '.qml',
    style: '.qss',
    scriptModule: '.wxs',
    scriptTag: { name: 'wxs', module: 'module', src: 'src' },
    directives: 'qq:',
    events: 'bind',
    expressions: 'wxml',
    window: wxWindow,
  },
  jd: {
    global: 'jd',
    template: '.jxml',
    style: '.jxss',
    scriptModule: '.jds',
    scriptTag: { name: 'jds', module: 'module', src: 'src' },
    directives: 'jd:',
    events: 'bind',
    expressions: 'wxml',
    window: wxWindow,
  },
  tt: {
    global: 'tt',
    template: '.ttml',
    style: '.ttss',
    scriptModule: '.sjs',
    scriptTag: { name: 'sjs', module: 'module', src: 'src' },
    directives: 'tt:',
    events: 'bind',
    expressions: 'wxml',
    window: wxWindow,
  },
  swan: {
    global: 'swan',
    template: '.swan',
    style: '.css',
    scriptModule: '.sjs',
    scriptTag: { name: 'import-sjs', module: 'module', src: 'src' },
    directives: 's-',
    events: 'bind',
    expressions: 'swan',
    window: wxWindow,
  },
  alipay: ALIPAY,
  dd: { ...ALIPAY, global: 'dd' },
};
