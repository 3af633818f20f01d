import type { Adjustment, Order, OrderLine } from 'taro-tradepay';

const picture = (name: string): string => `pictures/${name}.svg`;

/** @returns an order whose total is right */
export function order(
  currency: string,
  lines: readonly OrderLine[],
  adjustments: readonly Adjustment[] = [],
): Order {
  const total =
    lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0) +
    adjustments.reduce((sum, { amount }) => sum + amount, 0);
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
    { id: 'spring', kind: 'discount', label: 'Spring sale, 20 %', amount: -3770 },
    { id: 'shipping', kind: 'shipping', label: 'Express shipping', amount: 1500 },
    { id: 'tax', kind: 'tax', label: 'Sales tax', amount: 1342 },
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

export const manyLines = order(
  'EUR',
  Array.from({ length: 30 }, (_, index) => ({
    id: `sample-${String(index + 1)}`,
    title: `Tea sample ${String(index + 1)}`,
    options: ['5 g'],
    quantity: 1 + (index % 3),
    unitPrice: 190 + index * 10,
  })),
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
  [{ id: 'tax', kind: 'tax', label: 'Consumption tax, 10 %', amount: 744 }],
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

export const empty: Order = { currency: 'CNY', lines: [], total: 0 };

export const wrongTotal: Order = { ...typical, total: typical.total - 100 };
