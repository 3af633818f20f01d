/** Where an order can stand, and which steps there are. The database holds the same table as a trigger. */
export const ORDER_STATUSES = [
  /** Stored; the wallet has not been heard to have made its trade. */
  'created',
  'awaiting_payment',
  'paid',
  'closed',
  'partially_refunded',
  'refunded',
] as const;

export type OrderStatus = (typeof ORDER_STATUSES)[number];

/**
 * The only steps that an order takes. `closed` to `paid`: money that arrives late is still money. `created` to `paid`: the
 * wallet made the trade, and its answer was lost.
 */
export const STEPS: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  created: ['awaiting_payment', 'paid', 'closed'],
  awaiting_payment: ['paid', 'closed'],
  closed: ['paid'],
  paid: ['partially_refunded', 'refunded'],
  partially_refunded: ['refunded'],
  refunded: [],
};

/** Neither paid nor closed: the wallet can say more. */
export const isOpen = (status: OrderStatus): boolean =>
  status === 'created' || status === 'awaiting_payment';

/** Money was received, whatever was given back since. */
export const wasPaid = (status: OrderStatus): boolean =>
  status === 'paid' || status === 'partially_refunded' || status === 'refunded';

export const OPEN_STATUSES = ORDER_STATUSES.filter(isOpen);
