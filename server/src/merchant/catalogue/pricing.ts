import { ApiError } from '../errors';
import type { Adjustment, CartLine, OrderLine, Quote } from '../contract';
import { CURRENCY, findGood } from './goods';

export const MAX_LINES = 20;
export const MAX_QUANTITY = 99;

/** Fen. Goods for less than the threshold are sent for the fee; above it, for nothing. */
const SHIPPING_FEE = 1200;
const FREE_SHIPPING_FROM = 30000;
/** Fen off every order of at least the threshold. */
const DISCOUNT = 5000;
const DISCOUNT_FROM = 50000;

function priceLine({ goodsId, quantity }: CartLine, index: number): OrderLine {
  const good = findGood(goodsId);
  if (!good) {
    const field = `lines[${index}].goodsId`;
    throw new ApiError(400, 'unknown_goods', `Nothing called "${goodsId}" is for sale.`, field);
  }
  return {
    id: good.id,
    title: good.title,
    picture: good.picture,
    ...(good.options && { options: good.options }),
    quantity,
    unitPrice: good.price,
    ...(good.originalPrice !== undefined && { originalUnitPrice: good.originalPrice }),
  };
}

function adjust(subtotal: number): Adjustment[] {
  const adjustments: Adjustment[] = [];
  if (subtotal >= DISCOUNT_FROM) {
    adjustments.push({
      id: 'spend-and-save',
      kind: 'discount',
      label: '¥50 off from ¥500',
      amount: -DISCOUNT,
    });
  }
  const shipping = subtotal >= FREE_SHIPPING_FROM ? 0 : SHIPPING_FEE;
  adjustments.push({ id: 'shipping', kind: 'shipping', label: 'Shipping', amount: shipping });
  return adjustments;
}

/**
 * What the server charges for a cart whose shape has been validated. The sum of `quantity * unitPrice` over the lines
 * plus the adjustments is exactly `total`; the limits on lines and quantities keep every sum a safe integer.
 * @throws ApiError `unknown_goods`, or `invalid_request` when goods are listed twice
 */
export function priceCart(cart: readonly CartLine[]): Quote {
  const seen = new Set<string>();
  cart.forEach(({ goodsId }, index) => {
    if (seen.has(goodsId)) {
      const message = `"${goodsId}" is listed twice; give it one line with the whole quantity.`;
      throw new ApiError(400, 'invalid_request', message, `lines[${index}].goodsId`);
    }
    seen.add(goodsId);
  });
  const lines = cart.map(priceLine);
  const subtotal = lines.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0);
  const adjustments = adjust(subtotal);
  const total = adjustments.reduce((sum, adjustment) => sum + adjustment.amount, subtotal);
  if (!Number.isSafeInteger(total) || total < 1) {
    throw new Error(`Priced a cart at ${total} fen, which cannot be charged.`);
  }
  return { currency: CURRENCY, lines, adjustments, total };
}
