import type { Order } from 'taro-tradepay';

/** One pixel, in the text itself: nothing is loaded while a render is measured. */
const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

const orders = new Map<number, Order>();

/** @returns an order of so many lines; the same one each time */
export function orderOf(count: number): Order {
  const known = orders.get(count);
  if (known) return known;
  const order: Order = {
    currency: 'USD',
    lines: Array.from({ length: count }, (_, index) => ({
      id: `line-${String(index)}`,
      title: `Ash-glazed tea cup ${String(index % 7)}`,
      picture,
      options: ['Grey', '120 ml'],
      quantity: 2,
      unitPrice: 5800,
      originalUnitPrice: 6800,
    })),
    adjustments: [{ id: 'shipping', kind: 'shipping', label: 'Shipping', amount: 1200 }],
    total: count * 11_600 + 1200,
  };
  orders.set(count, order);
  return order;
}
