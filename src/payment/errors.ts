/** Every code that a {@link PaymentError} can carry. */
export type PaymentErrorCode =
  /** This host has no wallet that could be called. Nothing was charged. */
  | 'wallet-unavailable'
  /** The trade's credentials are for another host, or one of their fields is wrong. The wallet was not called. */
  | 'invalid-trade'
  /** The merchant server did not create the order. The wallet was not called; the same tap may be repeated. */
  | 'trade-not-created'
  /** The server knows the idempotency key from another order. The wallet was not called. */
  | 'idempotency-conflict'
  /** Another button is paying for the same purchase, or the same order, at this moment. The wallet was not called. */
  | 'already-paying'
  /** The app's own `beforePay` broke. The wallet was not called. */
  | 'before-pay-failed'
  /** The wallet says that the payment failed, and the server says that nothing was paid. */
  | 'payment-failed'
  /** The wallet refused the call itself: a mistake in the set-up, which a retry does not mend. */
  | 'wallet-refused'
  /** The merchant server could not be reached, or answered with an error. */
  | 'merchant-unavailable'
  /** The merchant server's answer is not what it should be: another order, another amount, an unknown status. */
  | 'merchant-answer-invalid'
  /** The merchant server does not know this order, or it is somebody else's. */
  | 'order-not-found'
  /** The host's storage refused: pending payments are remembered only while the app runs. Payments go on. */
  | 'storage-unavailable'
  /** What the host's storage held was no payment of this version, and was dropped. */
  | 'record-dropped'
  /** The request was given up because the page that asked is gone. */
  | 'aborted';

/**
 * What went wrong, as a value of a closed set: `code` for programs, `message` for developers, never for buyers. In
 * production builds `message` is the code and what was put into the sentence, such as the status of an answer.
 */
export class PaymentError extends Error {
  readonly code: PaymentErrorCode;
  /** What the layer below said, untouched. */
  readonly reason: unknown;

  /**
   * @param code one of the closed set
   * @param message what happened, why, and what to do
   * @param reason the underlying error or answer
   */
  constructor(code: PaymentErrorCode, message: string, reason?: unknown) {
    super(message || code);
    this.name = 'PaymentError';
    this.code = code;
    this.reason = reason;
    // Builds for ES5 lose the prototype of a subclass of Error.
    Object.setPrototypeOf(this, PaymentError.prototype);
  }
}

/**
 * @param value anything that was thrown
 * @returns whether it is a {@link PaymentError}, also one of another copy of this library
 */
export function isPaymentError(value: unknown): value is PaymentError {
  return value instanceof PaymentError || (value instanceof Error && value.name === 'PaymentError');
}
