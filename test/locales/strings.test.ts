import { readdirSync } from 'node:fs';
import path from 'node:path';
import { en } from '../../src/locales/en';
import { pluralsOf, shipped, textsOf } from './shipped';

const others = shipped.filter((locale) => locale !== en);
const english = new Map(textsOf(en));
const placeholders = (text: string): string[] => (text.match(/\{\w*\}/g) ?? []).sort();
let texts = 0;

afterAll(() => console.info(`${texts} texts in ${others.length} languages besides English`));

it('tests every language that there is', () => {
  const files = readdirSync(path.join(__dirname, '../../src/locales/money'));
  expect(shipped.map(({ tag }) => `${tag}.ts`).sort()).toEqual(files.sort());
});

it('exports each language under its tag from a file of that name', () => {
  for (const locale of shipped) {
    const file = jest.requireActual<Record<string, unknown>>(`../../src/locales/${locale.tag}`);
    expect(file).toEqual({ [locale.tag.replace('-', '')]: locale });
  }
});

it('writes Arabic from right to left, and nothing else', () => {
  expect(shipped.filter(({ direction }) => direction === 'rtl').map(({ tag }) => tag)).toEqual([
    'ar',
  ]);
});

describe.each(others)('$tag', (locale) => {
  const all = textsOf(locale);
  const plain = all.filter(([key]) => !key.includes('.'));

  it('has every text of English and no other', () => {
    expect(Object.keys(locale.strings).sort()).toEqual(Object.keys(en.strings).sort());
    texts += all.length;
  });

  it('puts the same things into a text as English does', () => {
    for (const [key, text] of plain) {
      expect([key, placeholders(text)]).toEqual([key, placeholders(english.get(key) ?? '')]);
    }
  });

  it('says the count in every form, but for one and two where it may be a word', () => {
    for (const [key, forms] of pluralsOf(locale)) {
      for (const [form, text] of Object.entries(forms as unknown as Record<string, string>)) {
        const isWord = /^(one|two)$/.test(form) && placeholders(text).length === 0;
        // A form of more numbers than one or two needs the number.
        const alone = [...Array(200).keys()].filter((n) => locale.plural(n) === form).length === 1;
        expect([key, form, isWord ? alone : placeholders(text)]).toEqual([
          key,
          form,
          isWord ? true : ['{count}'],
        ]);
      }
    }
  });

  it('has nothing of English left', () => {
    const loans = new Set(['× {quantity}', 'Subtotal', 'Total']);
    const left = all.filter(([key, text]) => english.get(key) === text && !loans.has(text));
    expect(left).toEqual([]);
  });

  it('is written cleanly', () => {
    const unclean = all.filter(
      ([, text]) =>
        text === '' ||
        text !== text.trim() ||
        text !== text.normalize('NFC') ||
        /\.\.\.|['"`]| {2}|[\p{Cc}\u200b\ufeff]/u.test(text),
    );
    expect(unclean).toEqual([]);
  });

  it('ends sentences, and nothing else, as English does', () => {
    // Thai ends a sentence with a space, and the last one with nothing.
    const sentence = /[.。!]$/;
    const different = plain.filter(
      ([key, text]) =>
        locale.tag !== 'th' && sentence.test(text) !== sentence.test(english.get(key) ?? ''),
    );
    expect(different).toEqual([]);
    expect(plain.filter(([, text]) => locale.tag === 'th' && sentence.test(text))).toEqual([]);
    const waits = plain.filter(
      ([key, text]) => text.includes('…') !== english.get(key)?.includes('…'),
    );
    expect(waits).toEqual([]);
  });

  it('keeps a button to one line of a narrow phone', () => {
    const { opening, paying, confirming, paid, checkAgain, copy, copied } = locale.strings;
    // East Asian letters are twice as wide as the others; marks above and below have no width.
    const width = (text: string): number =>
      Array.from(text.replace(/\p{M}/gu, '')).reduce(
        (sum, letter) => sum + (/[\u1100-\u11ff\u2e80-\ud7ff\uff00-\uff60]/.test(letter) ? 2 : 1),
        0,
      );
    for (const text of [opening, paying, confirming, paid, checkAgain]) {
      expect([text, width(text) <= 22]).toEqual([text, true]);
    }
    for (const text of [copy, copied]) expect([text, width(text) <= 13]).toEqual([text, true]);
  });
});

describe('what is said of money', () => {
  const about = (...keys: (keyof typeof en.strings)[]) =>
    shipped.flatMap(({ tag, strings }) => keys.map((key) => [tag, key, strings[key]] as const));

  /** "We have received no payment", as each language says it. */
  const RECEIVED_NONE: Record<string, RegExp> = {
    en: /We have received no payment/,
    es: /No hemos recibido ningún pago/,
    'pt-BR': /Não recebemos nenhum pagamento/,
    'zh-CN': /我们未收到/,
    'zh-TW': /我們未收到/,
    id: /Kami (tidak|belum) menerima pembayaran/,
    ms: /Kami (tidak|belum) menerima (sebarang )?bayaran/,
    fil: /Wala (pa )?kaming (natanggap|natatanggap) na bayad/,
    th: /เรา(ยัง)?ไม่ได้รับการชำระเงิน/,
    vi: /Chúng tôi (không|chưa) nhận được khoản tiền nào/,
    ja: /代金は(まだ)?受け取っておりません/,
    ko: /저희가 받은 금액은 없어요/,
    ar: /لم نستلم أي مبلغ/,
  };
  const DO_NOT_PAY_AGAIN: Record<string, RegExp> = {
    en: /Please do not pay again/,
    es: /no vuelvas a pagar/,
    'pt-BR': /não pague novamente/,
    'zh-CN': /请勿重复支付/,
    'zh-TW': /請勿重複付款/,
    id: /jangan membayar lagi/,
    ms: /jangan bayar lagi/,
    fil: /Huwag munang magbayad ulit/,
    th: /โปรดอย่าชำระเงินซ้ำ/,
    vi: /không thanh toán lại/,
    ja: /再度のお支払いはお控えください/,
    ko: /다시 결제하지 말아 주세요/,
    ar: /عدم الدفع مرة أخرى/,
  };

  it.each(
    about(
      ...(['noticeCancelled', 'noticeExpired', 'resultCancelledText', 'resultFailedText'] as const),
      ...(['resultUnpaidText', 'resultExpiredText'] as const),
    ),
  )('%s, %s: is what was received', (tag, _, text) => {
    expect(text).toMatch(RECEIVED_NONE[tag] ?? /never/);
  });

  it.each(about('noticeProcessing', 'resultConfirmingText', 'resultProcessingText'))(
    '%s, %s: asks not to pay again while nothing is known',
    (tag, _, text) => {
      expect(text).toMatch(DO_NOT_PAY_AGAIN[tag] ?? /never/);
    },
  );

  it.each(about('noticeFailed', 'noticeNotStarted', 'noticeOver', 'resultLoadingText'))(
    '%s, %s: claims nothing about money where nothing is known',
    (tag, _, text) => {
      expect(text).not.toMatch(RECEIVED_NONE[tag] ?? /never/);
    },
  );
});

describe('right to left', () => {
  const rightToLeft = shipped.filter(({ direction }) => direction === 'rtl');

  it.each(rightToLeft)('$tag sets apart what may run the other way', (locale) => {
    const button = /^(pay|payWith|tryAgain|payWithin)$/;
    const bare = textsOf(locale).filter(([key, text]) =>
      button.test(key)
        ? /[\u2066-\u2069]/.test(text)
        : /(?<![\u2066\u2068])\{(amount|wallet|label|time)\}|\{(amount|wallet|label|time)\}(?!\u2069)/.test(
            text,
          ),
    );
    expect(bare).toEqual([]);
  });

  it('has no marks of direction in other languages', () => {
    const marked = shipped
      .filter(({ direction }) => direction === 'ltr')
      .flatMap(textsOf)
      .filter(([, text]) => /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text));
    expect(marked).toEqual([]);
  });
});
