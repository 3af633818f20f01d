/** What a reconciliation says. docs/merchant-server.md has the meaning of each kind. */

type FindingKind =
  | 'paid_here_not_there'
  | 'paid_there_not_here'
  | 'amount_differs'
  | 'trade_unknown_here'
  | 'open_after_limit'
  | 'refund_here_not_there'
  | 'refund_there_not_here'
  | 'refund_amount_differs';

/** One side's word. */
export interface Side {
  status?: string;
  /** Minor units. */
  amount?: number;
  currency?: string;
}

/** The two sides disagree: somebody has to look at it. */
export interface Finding {
  kind: FindingKind;
  /** The order's number, also where there is no such order here. */
  orderId: string;
  refundNo?: string;
  here?: Side;
  there?: Side;
}

/** Both sides agree, and somebody may want to know all the same. */
export interface Notice {
  kind: 'paid_after_close' | 'amount_mismatch';
  orderId: string;
  at: number;
}

export interface ReportContent {
  /** `incomplete`: the wallet did not answer everything. What is found is true; what is not found may be missing. */
  status: 'complete' | 'incomplete';
  /** Against the wallet's bill, which has refunds as well, or a question for each order, which has none. */
  source: 'bill' | 'queries';
  /** Orders that were compared. */
  orders: number;
  /** Questions without an answer. */
  unanswered: number;
  findings: Finding[];
  notices: Notice[];
}
