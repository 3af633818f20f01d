import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(path.join(ROOT, folder, file), 'utf8'));

/** Every word that only one host's wallet needs. */
const WORDS = {
  tradePay: ['alipay', 'h5', 'dd'], // dd: Taro's own list of Alipay's calls
  resultStatus: ['alipay', 'h5', 'dd'],
  requestPayment: ['weapp', 'qq', 'jd', 'h5'],
  prepay_id: ['weapp', 'qq', 'h5'],
  order_token: ['tt'],
  requestOrder: ['tt'],
  getOrderPayment: ['tt'],
  requestPolymerPayment: ['swan'],
  bargainor_id: ['qq'],
  signData: ['jd'],
  order_info_token: [],
  AlipayJSBridge: ['h5'],
  WeixinJSBridge: ['h5'],
  getBrandWCPayRequest: ['h5'],
} satisfies Record<string, string[]>;

/** The texts of the developer help, by their first words. */
const HELP = filesOf('src/wallets/help', '.ts').flatMap((source) =>
  [...source.matchAll(/(['"])([A-Za-z][^\n]{30,}?)\1,?\n/g)].map(([, , text = '']) =>
    text.slice(0, 24),
  ),
);

describe.each(['alipay', 'weapp', 'tt', 'swan', 'qq', 'jd', 'dd', 'h5'])(
  'the %s build',
  (target) => {
    const scripts = filesOf(`build/${target}`, '.js').join('\n');

    it('holds its own wallet, and no call of another host', () => {
      const found = Object.keys(WORDS).filter((word) => scripts.includes(word));
      const expected = Object.entries(WORDS)
        .filter(([, targets]: [string, string[]]) => targets.includes(target))
        .map(([word]) => word);
      expect(found).toEqual(expected);
    });

    it('holds no help for developers', () => {
      expect(HELP.length).toBeGreaterThan(20);
      expect(HELP.filter((text) => scripts.includes(text))).toEqual([]);
      expect(scripts).not.toContain('[taro-tradepay]');
    });
  },
);
