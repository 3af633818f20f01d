import type { ModalOptions } from '../../phone';
import type { WalletState } from '../state';
import { useDialogFocus } from './use-dialog-focus';

export function Toast({ toast }: { toast: WalletState['toast'] }) {
  return (
    <div className="toast-area" role="status" aria-live="polite">
      {toast && (
        <div className={`toast toast--${toast.icon}`}>
          {toast.icon === 'loading' && <span className="spinner" aria-hidden="true" />}
          {toast.icon === 'success' && (
            <svg className="toast__icon" viewBox="0 0 24 24" aria-hidden="true">
              <path d="m5 12.5 4.5 4.5L19 7.5" />
            </svg>
          )}
          <span>{toast.text}</span>
        </div>
      )}
    </div>
  );
}

interface ModalProps {
  modal: ModalOptions;
  onAnswer: (confirmed: boolean) => void;
}

export function ModalDialog({ modal, onAnswer }: ModalProps) {
  const dialog = useDialogFocus(() => onAnswer(false));
  const name = modal.title || modal.content;
  return (
    <div className="scrim scrim--center">
      <div className="modal" role="dialog" aria-modal="true" aria-label={name} ref={dialog}>
        {modal.title !== '' && <p className="modal__title">{modal.title}</p>}
        {modal.content !== '' && <p className="modal__content">{modal.content}</p>}
        <div className="modal__actions">
          {modal.cancelText !== undefined && (
            <button type="button" className="modal__button" onClick={() => onAnswer(false)}>
              {modal.cancelText}
            </button>
          )}
          <button
            type="button"
            className="modal__button modal__button--confirm"
            onClick={() => onAnswer(true)}
            data-autofocus
          >
            {modal.confirmText}
          </button>
        </div>
      </div>
    </div>
  );
}
