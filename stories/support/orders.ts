import type { Adjustment, Order, OrderLine } from 'taro-tradepay';

const picture = (name: string): string => `pictures/${name}.svg`;

/** @returns an order whose total is right */
function order(
  currency: string,
  lines: readonly OrderLine[],
  adjustments: readonly Adjustment[] = [],
): Order {
  const total =
    lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0) +
    adjustments.reduce((sum, { amount, included }) => (included === true ? sum : sum + amount), 0);
  return { currency, lines, ...(adjustments.length > 0 && { adjustments }), total };
}

const cups: OrderLine = {
  id: 'cups',
  title: 'Ash-glazed tea cup',
  picture: picture('ash-tea-cup'),
  options: ['Grey', '120 ml'],
  quantity: 2,
  unitPrice: 5800,
  originalUnitPrice: 6800,
};
const oolong: OrderLine = {
  id: 'oolong',
  title: 'Roasted oolong',
  picture: picture('roasted-oolong'),
  options: ['100 g'],
  quantity: 1,
  unitPrice: 8600,
};

const shipping: Adjustment = { id: 'shipping', kind: 'shipping', label: 'Shipping', amount: 1200 };

export const typical = order('CNY', [cups, oolong], [shipping]);

export const oneLine = order('CNY', [oolong]);

export const everyAdjustment = order(
  'USD',
  [
    {
      id: 'pot',
      title: 'Celadon teapot',
      picture: picture('celadon-teapot'),
      quantity: 1,
      unitPrice: 14_900,
    },
    {
      id: 'tray',
      title: 'Bamboo tray',
      picture: picture('bamboo-tray'),
      options: ['Large'],
      quantity: 1,
      unitPrice: 3950,
    },
  ],
  [
    { id: 'spring', kind: 'discount', label: 'Spring sale 20 %', amount: -3770 },
    { id: 'shipping', kind: 'shipping', label: 'Express shipping', amount: 1500 },
    { id: 'tax', kind: 'tax', label: 'Tax', amount: 1342 },
    { id: 'fee', kind: 'fee', label: 'Gift wrapping', amount: 450 },
    { id: 'tip', kind: 'tip', label: 'Tip for the courier', amount: 300 },
  ],
);

export const longTexts = order(
  'CNY',
  [
    {
      id: 'gaiwan',
      title:
        'Hand-thrown white porcelain gaiwan with matching saucer and lid, fired in a wood kiln, second edition',
      picture: picture('porcelain-gaiwan'),
      options: ['Eggshell white', '150 ml', 'Gift box', 'Card: “For Grandmother”', 'Without price'],
      quantity: 12,
      unitPrice: 1_288_000,
      originalUnitPrice: 1_588_000,
    },
    {
      id: 'word',
      title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtentasse',
      options: ['TC-2026-03-14-WHITE-PORCELAIN-SECOND-EDITION-WITH-SAUCER'],
      quantity: 1,
      unitPrice: 100,
    },
  ],
  [
    {
      id: 'members',
      kind: 'discount',
      label: 'Members of the tea house for ten years and more save on every porcelain set',
      amount: -1_545_600,
    },
  ],
);

export const yen = order(
  'JPY',
  [
    {
      id: 'bowl',
      title: 'Stoneware bowl',
      picture: picture('stoneware-bowl'),
      quantity: 3,
      unitPrice: 2480,
      originalUnitPrice: 2980,
    },
  ],
  [{ id: 'tax', kind: 'tax', label: 'Tax 10 %', amount: 744 }],
);

export const dinar = order(
  'KWD',
  [
    {
      id: 'incense',
      title: 'Incense holder',
      picture: picture('incense-holder'),
      quantity: 1,
      unitPrice: 12_125,
    },
  ],
  [{ id: 'shipping', kind: 'shipping', label: 'Shipping', amount: 1500 }],
);

/** Two parcels. */
export const sections = order(
  'EUR',
  [
    { ...cups, section: 'Arrives Thursday' },
    { ...oolong, section: 'Arrives Thursday' },
    {
      id: 'peony',
      title: 'White peony tea',
      picture: picture('white-peony-tea'),
      options: ['50 g'],
      quantity: 2,
      unitPrice: 1250,
      section: 'From Linden Tea House, in a week',
    },
  ],
  [shipping],
);

/** Prices in which the tax is: it is shown, and adds nothing. */
export const taxIncluded = order(
  'EUR',
  [{ ...oolong, unitPrice: 1490 }],
  [
    { id: 'shipping', kind: 'shipping', label: 'Shipping', amount: 490 },
    { id: 'vat', kind: 'tax', label: 'Tax 7 %', amount: 130, included: true },
  ],
);

/** One that cannot be loaded, one that was never there. */
export const pictures = order('CNY', [
  { ...cups, picture: 'data:image/png;base64,AAAA' },
  { ...oolong, picture: '' },
  { ...cups, id: 'more-cups' },
]);

/** As much as there can be, of something that costs as much as there can be. */
export const hugeAmounts = order(
  'KWD',
  [
    {
      id: 'collection',
      title: 'The collection',
      picture: picture('incense-holder'),
      quantity: 2,
      unitPrice: 2_251_799_813_685_247,
      originalUnitPrice: 4_251_799_813_685_247,
    },
    {
      id: 'grains',
      title: 'Grains of tea',
      quantity: 1_000_000_000,
      unitPrice: 1,
    },
  ],
  [
    { id: 'old', kind: 'discount', label: 'For an old friend', amount: -1_503_599_627_370_494 },
    { id: 'insurance', kind: 'fee', label: 'Insurance of the whole way', amount: 1_234_567_890 },
  ],
);

/** @returns lines without pictures, in Euro */
export const samples = (count: number): Order =>
  order(
    'EUR',
    Array.from({ length: count }, (_, index) => ({
      id: `sample-${String(index + 1)}`,
      title: `Tea sample ${String(index + 1)}`,
      options: ['5 g'],
      quantity: 1 + (index % 3),
      unitPrice: 190 + (index % 40) * 10,
    })),
  );

export const manyLines = samples(30);

export const empty: Order = { currency: 'CNY', lines: [], total: 0 };

export const wrongTotal: Order = { ...typical, total: typical.total - 100 };
