/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { CheckoutButton, CheckoutProvider, memoryStorage, type Locale } from '../../src/index';
import { completeLocale } from '../../src/locales/complete-locale';
import { ar } from '../../src/locales/ar';
import { en } from '../../src/locales/en';
import { es } from '../../src/locales/es';
import { createSandbox } from '../../src/sandbox';

/** What plain JavaScript passes as a locale. */
const untyped = (value: unknown) => value as Locale;

/** The button of a shop in a language. */
function labelIn(locale: Locale | undefined, strings?: Locale['strings']): string | null {
  const { merchant, wallet, createTrade } = createSandbox();
  render(
    <CheckoutProvider
      merchant={merchant}
      wallet={wallet}
      storage={memoryStorage()}
      locale={locale}
      strings={strings}
    >
      <CheckoutButton amount={1430} currency="USD" orderKey="cup" createTrade={createTrade} />
    </CheckoutProvider>,
  );
  return screen.getByRole('button').textContent;
}

describe('a checkout', () => {
  it('is in English by default', () => {
    expect(labelIn(undefined)).toBe('Pay $14.30');
  });

  it('is in the language that it is given, written the way that the language is', () => {
    expect(labelIn(ar)).toBe('ادفع \u2066\u200f14.30\u00a0US$\u2069');
    expect(document.querySelector('.tpay--rtl')).not.toBeNull();
  });

  it('sets an amount apart in a text of the app, from right to left', () => {
    const own = { ...ar, strings: { ...ar.strings, pay: 'الآن {amount}' } };
    expect(labelIn(own)).toBe('الآن \u2066\u200f14.30\u00a0US$\u2069');
  });

  it.each([
    null,
    'es',
    {},
    { tag: 'eo' },
    { strings: null, money: null, plural: null },
    { strings: { paid: 'Pagita', pay: undefined } },
    { strings: { pay: 5, showAll: 'Ĉio' } },
    { money: {} },
    { money: { ...es.money, decimal: undefined } },
    { money: { ...es.money, symbols: null } },
  ])('falls back to English where %j has nothing', (value) => {
    expect(labelIn(untyped(value))).toBe('Pay $14.30');
  });
});

describe('completeLocale', () => {
  it('keeps a whole locale as it is', () => {
    expect(completeLocale(es)).toEqual(es);
  });

  it('falls back key by key', () => {
    const partly = untyped({ tag: 'eo', strings: { paid: 'Pagita', total: undefined } });
    const { strings, tag, money } = completeLocale(partly);
    expect(strings).toEqual({ ...en.strings, paid: 'Pagita' });
    expect([tag, money]).toEqual(['eo', en.money]);
  });

  it('puts the app’s texts over the language’s', () => {
    const { strings } = completeLocale(es, { pay: 'Comprar por {amount}' });
    expect(strings).toEqual({ ...es.strings, pay: 'Comprar por {amount}' });
  });

  it('takes no text that is none', () => {
    const strings = { pay: undefined, paid: null, total: 3 } as unknown as Partial<
      Locale['strings']
    >;
    expect(completeLocale(es, strings)).toEqual(es);
  });

  it.each([{}, { one: 'Ĉio' }, { other: null }])(
    'takes no forms without the usual one: %j',
    (showAll) => {
      expect(completeLocale(untyped({ strings: { showAll } })).strings).toEqual(en.strings);
    },
  );

  it('changes nothing of what it was given', () => {
    const before = JSON.stringify([en, es]);
    completeLocale(es, { pay: 'x' });
    expect(JSON.stringify([en, es])).toBe(before);
  });
});
