import { parseStart, parseTarget, parseTargets, UsageError } from '../../scripts/lib/arguments';
import { TARGETS } from '../../scripts/lib/targets';

describe('npm start', () => {
  it('opens the Alipay build when nothing is said', () => {
    expect(parseStart([])).toEqual({ target: 'alipay', reset: false, log: false, help: false });
  });

  it('takes a target and switches', () => {
    expect(parseStart(['--target', 'weapp', '--reset'])).toMatchObject({
      target: 'weapp',
      reset: true,
    });
    expect(parseStart(['--target=h5', '--log'])).toMatchObject({ target: 'h5', log: true });
    expect(parseStart(['-h']).help).toBe(true);
  });

  it.each([
    [['--target', 'wechat'], /no target "wechat".*alipay, weapp, tt, swan, qq, jd, dd, h5/],
    [['--target'], /--help/],
    [['--target', 'kwai'], /no target "kwai"/],
    [['--watch'], /--watch/],
    [['weapp'], /weapp/],
  ])('refuses %j', (args, message) => {
    expect(() => parseStart(args)).toThrow(UsageError);
    expect(() => parseStart(args)).toThrow(message);
  });
});

describe('npm run build:targets', () => {
  it('builds all when none is named', () => {
    expect(parseTargets([])).toEqual(TARGETS);
  });

  it('builds each named one once, in our order', () => {
    expect(parseTargets(['h5', 'weapp', 'h5'])).toEqual(['weapp', 'h5']);
    expect(parseTargets(['dd'])).toEqual(['dd']);
  });

  it('refuses an unknown one', () => {
    expect(() => parseTargets(['weapp', 'lark'])).toThrow(/no target "lark"/);
  });
});

describe('npm run dev', () => {
  it('watches the one that is named', () => {
    expect(parseTarget(['tt'])).toBe('tt');
  });

  it.each([[[]], [['tt', 'qq']]])('refuses %j', (args) => {
    expect(() => parseTarget(args)).toThrow(/Name one target/);
  });
});
