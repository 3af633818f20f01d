import type { HostLook } from './looks';

/**
 * What a host draws above a page: a browser its address, a super app the page's title and, always at the right, a
 * capsule with its menu. In outline only: it is there for the room that it takes.
 */
export function HostBar({ host, title }: { host: HostLook; title: string }) {
  if (host === 'web') {
    return (
      <div className="host-bar host-bar--web">
        <span className="host-bar__address" dir="ltr">
          shop.example
        </span>
      </div>
    );
  }
  return (
    <div className="host-bar">
      <span className="host-bar__title">{title}</span>
      <span className="host-bar__capsule" aria-hidden="true">
        <span className="host-bar__dots" />
        <span className="host-bar__ring" />
      </span>
    </div>
  );
}
