import { useSyncExternalStore } from 'react';
import Taro from '@tarojs/taro';
import type { CartLine } from './merchant';

interface CartState {
  lines: CartLine[];
  /** Lines of orders whose payment is not settled: out of the cart, so that nobody pays them twice. */
  held: Record<string, CartLine[]>;
}

const storageKey = 'shop.cart';
const most = 99;
const listeners = new Set<() => void>();
let state: CartState | null = null;

function read(): CartState {
  if (!state) {
    const stored = Taro.getStorageSync<Partial<CartState> | ''>(storageKey);
    state = { lines: [], held: {}, ...(stored || {}) };
  }
  return state;
}

function write(next: CartState): void {
  state = next;
  Taro.setStorageSync(storageKey, next);
  listeners.forEach((listener) => listener());
}

function withQuantity(lines: CartLine[], goodsId: string, quantity: number): CartLine[] {
  const wanted = Math.min(quantity, most);
  const others = lines.filter((line) => line.goodsId !== goodsId);
  if (wanted <= 0) return others;
  if (others.length === lines.length) return [...lines, { goodsId, quantity: wanted }];
  return lines.map((line) => (line.goodsId === goodsId ? { goodsId, quantity: wanted } : line));
}

const quantityOf = (goodsId: string): number =>
  read().lines.find((line) => line.goodsId === goodsId)?.quantity ?? 0;

export const cart = {
  set(goodsId: string, quantity: number): void {
    const current = read();
    write({ ...current, lines: withQuantity(current.lines, goodsId, quantity) });
  },
  add(goodsId: string): void {
    cart.set(goodsId, quantityOf(goodsId) + 1);
  },
  /** Puts the lines aside while the payment of their order is not settled. */
  hold(orderId: string): void {
    const { lines, held } = read();
    if (lines.length > 0) write({ lines: [], held: { ...held, [orderId]: lines } });
  },
  /** The order is paid: its lines are bought. */
  bought(orderId: string): void {
    const { lines, held } = read();
    const { [orderId]: settled, ...rest } = held;
    if (settled) write({ lines, held: rest });
  },
  /** The order was closed unpaid: its lines come back. */
  release(orderId: string): void {
    const { lines, held } = read();
    const { [orderId]: back, ...rest } = held;
    if (!back) return;
    const merged = back.reduce(
      (all, { goodsId, quantity }) => withQuantity(all, goodsId, quantity + quantityOf(goodsId)),
      lines,
    );
    write({ lines: merged, held: rest });
  },
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const linesNow = (): CartLine[] => read().lines;

export function useCart(): CartLine[] {
  return useSyncExternalStore(subscribe, linesNow, linesNow);
}
