import { aria, pressable } from '../../src/components/looks';

const press = (): void => undefined;
const target = process.env.TARO_ENV;
const constant = (): Record<string, unknown> => globalThis;

afterEach(() => {
  process.env.TARO_ENV = target;
  delete constant()['TARO_TRADEPAY_ARIA'];
});

describe('what the components give to screen readers', () => {
  it('is all of it on the web, with the keyboard', () => {
    process.env.TARO_ENV = 'h5';
    expect(aria({ role: 'status', 'aria-live': 'polite' })).toEqual({
      role: 'status',
      'aria-live': 'polite',
    });
    expect(pressable(press)).toMatchObject({ role: 'button', tabIndex: 0 });
  });

  it('is nothing in a mini program, whose templates would drop it', () => {
    process.env.TARO_ENV = 'alipay';
    expect(aria({ role: 'status', 'aria-live': 'polite' })).toEqual({});
    expect(pressable(press)).toEqual({});
  });

  it('is all but the keyboard in a mini program that is built with the plugin', () => {
    process.env.TARO_ENV = 'alipay';
    constant()['TARO_TRADEPAY_ARIA'] = true;
    expect(aria({ role: 'img', 'aria-label': 'Before: $20.00' })).toEqual({
      role: 'img',
      'aria-label': 'Before: $20.00',
    });
    expect(pressable(press)).toEqual({ role: 'button' });
  });
});
