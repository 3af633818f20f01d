import { formatAmount } from '../money';
import type { CashierTrade } from '../gateway';
import type { CashierView } from '../state';
import { CashierResult } from './cashier-result';
import { useDialogFocus } from './use-dialog-focus';

interface Props {
  view: CashierView;
  onPay: () => void;
  onClose: () => void;
}

/** The wallet's cashier, over the mini program. */
export function CashierSheet({ view, onPay, onClose }: Props) {
  const closable = view.step === 'confirm' || view.step === 'refused';
  const dialog = useDialogFocus(() => {
    if (closable) onClose();
  });
  return (
    <div className="scrim">
      <div
        className="sheet"
        role="dialog"
        aria-modal="true"
        aria-labelledby="cashier-title"
        data-step={view.step}
        ref={dialog}
        tabIndex={-1}
      >
        <div className="sheet__header">
          {closable && (
            <button type="button" className="sheet__close" aria-label="Close" onClick={onClose}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="m3 3 10 10M13 3 3 13" />
              </svg>
            </button>
          )}
          <h2 className="sheet__title" id="cashier-title">
            {view.step === 'result' ? 'Payment result' : 'Confirm payment'}
          </h2>
        </div>
        <Body view={view} onPay={onPay} onClose={onClose} />
      </div>
    </div>
  );
}

function Body({ view, onPay, onClose }: Props) {
  switch (view.step) {
    case 'loading':
      return <Waiting text="Getting the payment…" />;
    case 'processing':
      return <Waiting text="Paying…" />;
    case 'result':
      return <CashierResult trade={view.trade} end={view.end} />;
    case 'refused':
      return (
        <div className="sheet__body sheet__body--center" role="alert">
          <p className="sheet__message">{view.message}</p>
          <button type="button" className="button button--primary button--block" onClick={onClose}>
            OK
          </button>
        </div>
      );
    case 'confirm':
      return <Confirm trade={view.trade} onPay={onPay} />;
  }
}

function Waiting({ text }: { text: string }) {
  return (
    <div className="sheet__body sheet__body--center" role="status">
      <span className="spinner spinner--large" aria-hidden="true" />
      <p className="sheet__message">{text}</p>
    </div>
  );
}

function Confirm({ trade, onPay }: { trade: CashierTrade; onPay: () => void }) {
  const amount = formatAmount(trade.amount, trade.currency);
  return (
    <div className="sheet__body">
      <p className="sheet__payee">{trade.payee}</p>
      <p className="sheet__amount">{amount}</p>
      <dl className="facts">
        <div className="facts__row">
          <dt>Order</dt>
          <dd>{trade.subject}</dd>
        </div>
        <div className="facts__row">
          <dt>Trade number</dt>
          <dd className="facts__number">{trade.tradeNO}</dd>
        </div>
        <div className="facts__row">
          <dt>Pay with</dt>
          <dd>
            <span className="facts__method" aria-hidden="true" />
            Wallet balance
          </dd>
        </div>
      </dl>
      <button type="button" className="button button--primary button--block" onClick={onPay}>
        Pay {amount}
      </button>
      <p className="sheet__note">Sandbox: no real money moves.</p>
    </div>
  );
}
