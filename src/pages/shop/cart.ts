import { useSyncExternalStore } from 'react';
import Taro from '@tarojs/taro';
import type { CartLine } from './merchant';
import { store } from './storage';

interface CartState {
  lines: CartLine[];
  /** What each order that is being paid has in it, and whether that was taken out of the cart. */
  orders: Record<string, { lines: CartLine[]; aside: boolean }>;
}

const storageKey = 'shop.cart';
const most = 99;
const listeners = new Set<() => void>();
let state: CartState | null = null;

function read(): CartState {
  if (!state) {
    const stored = Taro.getStorageSync<Partial<CartState> | ''>(storageKey);
    state = { lines: [], orders: {}, ...(stored || {}) };
  }
  return state;
}

function write(next: CartState): void {
  state = next;
  store(storageKey, next);
  listeners.forEach((listener) => listener());
}

function withQuantity(lines: CartLine[], goodsId: string, quantity: number): CartLine[] {
  const wanted = Math.min(quantity, most);
  const others = lines.filter((line) => line.goodsId !== goodsId);
  if (wanted <= 0) return others;
  if (others.length === lines.length) return [...lines, { goodsId, quantity: wanted }];
  return lines.map((line) => (line.goodsId === goodsId ? { goodsId, quantity: wanted } : line));
}

const quantityIn = (lines: CartLine[], goodsId: string): number =>
  lines.find((line) => line.goodsId === goodsId)?.quantity ?? 0;

/** Adds lines, or takes them out. */
function changed(lines: CartLine[], by: CartLine[], sign: 1 | -1): CartLine[] {
  return by.reduce(
    (all, { goodsId, quantity }) =>
      withQuantity(all, goodsId, quantityIn(all, goodsId) + sign * quantity),
    lines,
  );
}

export const cart = {
  set(goodsId: string, quantity: number): void {
    const current = read();
    write({ ...current, lines: withQuantity(current.lines, goodsId, quantity) });
  },
  add(goodsId: string): void {
    cart.set(goodsId, quantityIn(read().lines, goodsId) + 1);
  },
  /** The cashier opens for an order of these lines. Stored, because on the web the page goes away with it. */
  ordered(orderId: string, lines: CartLine[]): void {
    const current = read();
    write({ ...current, orders: { ...current.orders, [orderId]: { lines, aside: false } } });
  },
  /** Puts an order's lines aside while its payment is not settled, so that nobody pays them twice. */
  hold(orderId: string): void {
    const { lines, orders } = read();
    const order = orders[orderId];
    if (!order || order.aside) return;
    write({
      lines: changed(lines, order.lines, -1),
      orders: { ...orders, [orderId]: { ...order, aside: true } },
    });
  },
  /** The order is paid: its lines are bought. */
  bought(orderId: string): void {
    cart.hold(orderId);
    forget(orderId, { giveBack: false });
  },
  /** The order was closed unpaid: its lines come back. */
  release(orderId: string): void {
    forget(orderId, { giveBack: true });
  },
};

function forget(orderId: string, { giveBack }: { giveBack: boolean }): void {
  const { lines, orders } = read();
  const { [orderId]: order, ...rest } = orders;
  if (!order) return;
  const back = giveBack && order.aside;
  write({ lines: back ? changed(lines, order.lines, 1) : lines, orders: rest });
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const linesNow = (): CartLine[] => read().lines;

export function useCart(): CartLine[] {
  return useSyncExternalStore(subscribe, linesNow, linesNow);
}
