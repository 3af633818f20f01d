import fs from 'node:fs';
import path from 'node:path';
import type { MiniProgramTarget } from '../../src/targets';

/** A small program by hand, as a build of it would look: what differs between hosts is the templates and the API. */
const PAGE = `
const { trace } = require('../../shared')
Page({
  data: { count: 0, name: 'seed', list: [{ id: 'a' }, { id: 'b' }], result: '', log: '' },
  note(text) { this.setData({ log: this.data.log + ' ' + text }) },
  onInit() { this.note('init') },
  onLoad(query) { this.note('load:' + (query.from || '')) },
  onShow() { trace.push('page show'); this.note('show') },
  onHide() { trace.push('page hide'); this.note('hide') },
  onReady() { this.note('ready') },
  onPullDownRefresh() { this.note('pulled') },
  taps: 0,
  tap() { this.taps += 1; this.setData({ count: this.taps }) },
  press(event) { this.note(event.type) },
  type(event) { this.setData({ name: event.detail.value }) },
  turn() { this.setData({ list: this.data.list.slice().reverse() }) },
  go() { HOST.navigateTo({ url: '../next/index?id=7&word=a%20b' }) },
  crash() { throw new Error('crashed on purpose') },
  useTheWeb() { document.title = 'x' },
  fetchPage() {
    HOST.request({
      url: 'http://127.0.0.1:4100/catalogue',
      success: (answer) => this.setData({ result: answer.data.goods[0].title }),
      fail: () => this.setData({ result: 'no server' }),
    })
  },
  store() {
    HOST.setStorage({
      key: 'key',
      data: 'kept',
      success: () => this.setData({ result: 'stored' }),
      fail: () => this.setData({ result: 'full' }),
    })
  },
  traces() { this.setData({ result: trace.splice(0).join(', ') }) },
  pay() { PAY },
});`;

const ALIPAY_PAY = `
  my.tradePay({
    tradeNO: 'trade-1',
    success: (answer) => this.setData({ result: answer.resultCode }),
    fail: (error) => this.setData({ result: 'error ' + error.error }),
  })`;

const WEAPP_PAY = `
  wx.requestPayment({ timeStamp: '1', nonceStr: 'n', package: 'prepay_id=trade-1', signType: 'RSA', paySign: 's' })
    .then((answer) => this.setData({ result: answer.errMsg }), (error) => this.setData({ result: error.errMsg }))`;

const SWAN_PAY = `
  swan.requestPolymerPayment({
    orderInfo: {
      dealId: 'd', appKey: 'k', totalAmount: '1250', tpOrderId: 'trade-1', dealTitle: 'Tea',
      signFieldsRange: '1', rsaSign: 's',
    },
    success: (answer) => this.setData({ result: 'paid ' + answer }),
    fail: (error) => this.setData({ result: 'error ' + error.errCode }),
  })`;

const PAY = { alipay: ALIPAY_PAY, weapp: WEAPP_PAY, swan: SWAN_PAY };

const APP = `
const { trace } = require('./shared')
App({
  onLaunch(options) { this.path = options.path },
  onShow() { trace.push('app show') },
  onHide() { trace.push('app hide') },
})
if (HOST.onAppHide) {
  HOST.onAppHide(() => trace.push('heard hide'))
  HOST.onAppShow(() => trace.push('heard show'))
}`;

const NEXT = `
Page({
  data: { query: '' },
  onInit(query) { this.setData({ query: JSON.stringify(query) }) },
  onLoad(query) { this.setData({ query: JSON.stringify(query) }) },
  back() { HOST.navigateBack({}) },
});`;

const HOME_WXML = `<wxs module="m" src="../../m.wxs"/>
<view id="tap" class="box" bindtap="tap"><text id="count">{{m.twice(count)}}</text></view>
<view id="press" bindlongpress="press">hold</view>
<input id="name" value="{{name}}" bindinput="type"/><text id="echo">{{name}}</text>
<view wx:for="{{list}}" wx:key="id" class="item">{{index}}{{item.id}}</view>
<button id="turn" bindtap="turn">Turn</button>
<button id="off" disabled="{{missing}}" bindtap="tap">Not off</button>
<button id="dead" disabled="{{true}}" bindtap="tap">Off</button>
<view id="spoken" role="alert" aria-role="status" aria-label="{{name}}" aria-busy="{{true}}" aria-live="{{missing}}">said</view>
<image id="picture" src="http://127.0.0.1:4100/pictures/tea.svg" style="width: 75rpx; height: 75rpx"/>
<button id="go" bindtap="go">Go</button><button id="pay" bindtap="pay">Pay</button>
<button id="fetch" bindtap="fetchPage">Fetch</button>
<button id="store" bindtap="store">Store</button><button id="traces" bindtap="traces">Traces</button>
<button id="crash" bindtap="crash">Crash</button><button id="web" bindtap="useTheWeb">Web</button>
<text wx:if="{{result}}" id="result">{{result}}</text><text id="log">{{log}}</text>`;

const NEXT_WXML = `<text id="query">{{query}}</text><button id="back" bindtap="back">Back</button>`;

/** How each host would have it, in its own words. */
const HOSTS: Record<'alipay' | 'weapp' | 'swan', (wxml: string) => string> = {
  weapp: (wxml) => wxml,
  alipay: (wxml) =>
    wxml
      .replace('<wxs module="m" src="../../m.wxs"/>', '<import-sjs name="m" from="../../m.sjs"/>')
      .replaceAll('wx:', 'a:')
      .replaceAll('bindtap', 'onTap')
      .replaceAll('bindinput', 'onInput')
      .replaceAll('bindlongpress', 'onLongTap'),
  swan: (wxml) =>
    wxml
      .replace('<wxs module="m" src="../../m.wxs"/>', '<import-sjs module="m" src="../../m.sjs"/>')
      .replace('wx:for="{{list}}" wx:key="id"', 's-for="item, index in list trackBy item.id"')
      .replace('wx:if="{{result}}"', 's-if="result"'),
};

const FORM = {
  alipay: { api: 'my', template: 'axml', style: 'acss', script: 'sjs', title: 'defaultTitle' },
  weapp: {
    api: 'wx',
    template: 'wxml',
    style: 'wxss',
    script: 'wxs',
    title: 'navigationBarTitleText',
  },
  swan: {
    api: 'swan',
    template: 'swan',
    style: 'css',
    script: 'sjs',
    title: 'navigationBarTitleText',
  },
} as const;

export type FixtureTarget = keyof typeof FORM & MiniProgramTarget;

/** Writes the program as a build of this target into `<dir>/<target>`. */
export function writeFixture(dir: string, target: FixtureTarget): void {
  const { api, template, style, script, title } = FORM[target];
  const twice = 'function (n) { return n * 2 }';
  const window = { [title]: 'Fixture' };
  const pullDown = target === 'alipay' ? 'pullRefresh' : 'enablePullDownRefresh';
  const files: Record<string, string> = {
    'app.json': JSON.stringify({ pages: ['pages/home/index', 'pages/next/index'], window }),
    'app.js': APP.replaceAll('HOST', api),
    'shared.js': `module.exports = { trace: [] }`,
    [`app.${style}`]: 'page { background: #ffffee } .box { width: 375rpx; height: 40PX }',
    [`m.${script}`]:
      target === 'alipay'
        ? `export default { twice: ${twice} }`
        : `module.exports = { twice: ${twice} }`,
    'pages/home/index.js': PAGE.replaceAll('HOST', api).replace('PAY', PAY[target]),
    'pages/home/index.json': JSON.stringify({ [pullDown]: true }),
    [`pages/home/index.${template}`]: HOSTS[target](HOME_WXML),
    'pages/next/index.js': NEXT.replaceAll('HOST', api),
    'pages/next/index.json': JSON.stringify({ [title]: 'Next' }),
    [`pages/next/index.${template}`]: HOSTS[target](NEXT_WXML),
    [`pages/next/index.${style}`]: 'page { background: #eeffff }',
  };
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(dir, target, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}

/** A web program as small: it runs without a build, and finds the merchant where the web build does. */
const WEB = `<!doctype html><html><head><title>Fixture</title><script>
const log = [document.visibilityState]
const show = () => { document.getElementById('log').textContent = log.join(' ') }
document.addEventListener('visibilitychange', () => { log.push(document.visibilityState); show() })
const tell = (text) => { document.getElementById('result').textContent = text }
const load = () => fetch('/api/catalogue')
  .then((answer) => answer.json())
  .then((answer) => tell(answer.goods[0].title), () => tell('no server'))
const store = () => {
  try { localStorage.setItem('fixture', 'kept'); tell('stored') } catch (error) { tell(error.name) }
}
</script></head><body onload="log.push(localStorage.getItem('fixture')); show()">
<button id="fetch" onclick="load()">Fetch</button><button id="store" onclick="store()">Store</button>
<p id="result"></p><p id="log"></p></body></html>`;

/** Writes the web program as a build into `<dir>/h5`. */
export function writeWebFixture(dir: string): void {
  fs.mkdirSync(path.join(dir, 'h5'), { recursive: true });
  fs.writeFileSync(path.join(dir, 'h5/index.html'), WEB);
}
