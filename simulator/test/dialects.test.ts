import { DIALECTS } from '../src/build/dialects';
import { toScriptModule } from '../src/build/script-modules';
import { toWxml } from '../src/build/to-wxml';
import { MINI_PROGRAM_TARGETS, type MiniProgramTarget } from '../src/targets';

const WXML = `<import src="../../base.wxml"/>
<wxs module="m" src="./m.wxs"/>
<view class="a" bindtap="eh" wx:if="{{n > 1 && ok}}">
  <text wx:for="{{list}}" wx:key="sid">{{m.f(item.a < 2)}}</text>
</view>
<block wx:elif="{{other}}"></block>
<view wx:else catchtouchmove="eh"/>
<template is="row" data="{{i:item}}"/>`;

const wxLike = (template: string, module: string, tag: string, prefix: string) =>
  WXML.replaceAll('wx:', prefix)
    .replace('.wxml', template)
    .replace('<wxs', `<${tag}`)
    .replace('.wxs', module);

const AXML = wxLike('.axml', '.sjs', 'import-sjs', 'a:')
  .replace('module="m" src=', 'name="m" from=')
  .replace('bindtap', 'onTap')
  .replace('catchtouchmove', 'catchTouchMove');

const SPELLINGS: Record<MiniProgramTarget, string> = {
  weapp: WXML,
  qq: wxLike('.qml', '.wxs', 'wxs', 'qq:'),
  jd: wxLike('.jxml', '.jds', 'jds', 'jd:'),
  tt: wxLike('.ttml', '.sjs', 'sjs', 'tt:'),
  alipay: AXML,
  dd: AXML,
  swan: `<import src="../../base.swan"/>
<import-sjs module="m" src="./m.sjs"/>
<view class="a" bindtap="eh" s-if="n > 1 && ok">
  <text s-for="list trackBy item.sid">{{m.f(item.a < 2)}}</text>
</view>
<block s-elif="{{other}}"></block>
<view s-else catchtouchmove="eh"/>
<template is="row" data="{{{i:item}}}"/>`,
};

describe.each(MINI_PROGRAM_TARGETS)('%s', (target) => {
  it('comes to the same WXML as every other host', () => {
    expect(toWxml(SPELLINGS[target], DIALECTS[target])).toBe(WXML);
  });
});

describe('what the table cannot say', () => {
  const alipay = (source: string) => toWxml(source, DIALECTS.alipay);
  const swan = (source: string) => toWxml(source, DIALECTS.swan);

  it('reads every form of an alipay event', () => {
    expect(alipay('<a onLongTap="x" catchTap="y" captureOnTap="z" captureCatchTap="w"/>')).toBe(
      '<a bindlongtap="x" catchtap="y" capture-bind:tap="z" capture-catch:tap="w"/>',
    );
    expect(alipay('<a once="x" on="y"/>')).toBe('<a once="x" on="y"/>');
  });

  it('names the item and the index of a swan loop', () => {
    expect(swan('<a s-for="x, n in rows"/>')).toBe(
      '<a wx:for="{{rows}}" wx:for-item="x" wx:for-index="n"/>',
    );
  });

  it('makes a swan two-way binding a plain one', () => {
    expect(swan('<a scroll-top="{=top=}"/>')).toBe('<a scroll-top="{{top}}"/>');
  });

  it('leaves comments, text and interpolations alone', () => {
    const source = `<!-- <a onTap="x"> --> 1 < 2 {{ a ? '<b onTap="y">' : "" }}<i d='say "hi"'></i>`;
    expect(alipay(source)).toBe(source);
  });

  it('makes a CommonJS module of an alipay script', () => {
    expect(toScriptModule(`import b from './b.sjs';\nexport default { a: b }`)).toBe(
      `var b = require('./b.sjs');\nmodule.exports = { a: b }`,
    );
  });
});
