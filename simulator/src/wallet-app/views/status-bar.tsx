import { inkOn } from '../ink';

/** Clock, signal and battery: so that a screenshot looks like a phone. The time stands still on purpose. */
export function StatusBar({ background, tall }: { background: string | undefined; tall: boolean }) {
  const style = background === undefined ? {} : { background, color: inkOn(background) };
  return (
    <div
      className={`status-bar${tall ? ' status-bar--tall' : ''}`}
      style={style}
      aria-hidden="true"
    >
      <span className="status-bar__time">9:41</span>
      <svg className="status-bar__icons" viewBox="0 0 62 12" fill="currentColor">
        <rect x="0" y="8" width="3" height="4" rx="1" />
        <rect x="4.5" y="5.5" width="3" height="6.5" rx="1" />
        <rect x="9" y="3" width="3" height="9" rx="1" />
        <rect x="13.5" y="0.5" width="3" height="11.5" rx="1" />
        <path d="M28 2.2c2.2 0 4.2.9 5.7 2.3l1-1A9.5 9.5 0 0 0 28 .8a9.5 9.5 0 0 0-6.7 2.7l1 1A8 8 0 0 1 28 2.2Zm0 3.4c1.3 0 2.5.5 3.4 1.3l1-1a6.4 6.4 0 0 0-8.8 0l1 1c.9-.8 2.1-1.3 3.4-1.3Zm0 3.3-2 2 2 1.1 2-1.1-2-2Z" />
        <rect x="40.5" y="0.5" width="18" height="11" rx="3" fill="none" stroke="currentColor" />
        <rect x="42" y="2" width="15" height="8" rx="1.6" />
        <rect x="59.5" y="4" width="1.6" height="4" rx="0.8" />
      </svg>
    </div>
  );
}
