import type { NavigationBar } from '../../phone';
import { inkOn } from '../ink';

interface Props {
  bar: NavigationBar;
  onBack: () => void;
  onClose: () => void;
}

/** The wallet's bar over a mini program: back, title, and the capsule that closes it. */
export function ProgramBar({ bar, onBack, onClose }: Props) {
  return (
    <div
      className="program-bar"
      style={{ background: bar.background, color: inkOn(bar.background) }}
    >
      {bar.canGoBack && (
        <button type="button" className="program-bar__back" aria-label="Back" onClick={onBack}>
          <svg viewBox="0 0 12 20" aria-hidden="true">
            <path d="M10 2 2 10l8 8" />
          </svg>
        </button>
      )}
      <div className="program-bar__title" role="heading" aria-level={2}>
        {bar.title}
      </div>
      <div className="capsule">
        <span className="capsule__more" aria-hidden="true" />
        <button
          type="button"
          className="capsule__close"
          aria-label="Close mini program"
          onClick={onClose}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="2" />
            <circle cx="10" cy="10" r="3" fill="currentColor" />
          </svg>
        </button>
      </div>
    </div>
  );
}
