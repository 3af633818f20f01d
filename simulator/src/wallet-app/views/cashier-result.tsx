import type { PaymentEnd } from '../../phone';
import type { CashierTrade } from '../gateway';
import { formatAmount } from '../money';

type Mark = 'done' | 'waiting' | 'failed';

const RESULTS: Record<PaymentEnd, { mark: Mark; text: string }> = {
  paid: { mark: 'done', text: 'Payment successful' },
  processing: { mark: 'waiting', text: 'Payment is being processed' },
  unknown: { mark: 'waiting', text: 'The result is not known yet' },
  failed: { mark: 'failed', text: 'Payment failed' },
  networkError: { mark: 'failed', text: 'Connection lost' },
  cancelled: { mark: 'failed', text: 'Payment cancelled' },
};

const SHAPES: Record<Mark, string> = {
  done: 'm15 25 7 7 13-14',
  waiting: 'M24 14v11l7 4',
  failed: 'm17 17 14 14M31 17 17 31',
};

export function CashierResult({ trade, end }: { trade: CashierTrade; end: PaymentEnd }) {
  const { mark, text } = RESULTS[end];
  return (
    <div className="sheet__body sheet__body--center" role="status">
      <svg className={`mark mark--${mark}`} viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="24" r="23" />
        <path d={SHAPES[mark]} />
      </svg>
      <p className="sheet__result">{text}</p>
      <p className="sheet__amount sheet__amount--small">
        {formatAmount(trade.amount, trade.currency)}
      </p>
      <p className="sheet__message">{trade.payee}</p>
    </div>
  );
}
