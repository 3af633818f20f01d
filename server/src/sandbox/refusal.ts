/** A business refusal of the wallet, with the code that the real one gives (ACQ.TRADE_NOT_EXIST and so on). */
export class WalletRefusal extends Error {
  override readonly name = 'WalletRefusal';

  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}
