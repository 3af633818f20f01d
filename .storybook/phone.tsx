import type { ReactNode } from 'react';
import { classes } from '../src/components/looks';
import { HostBar } from './host-bar';
import { ownLooks, useLooks } from './looks';

/** How a story stands on the phone: on a card, as a whole screen, or on phones that it draws itself. */
export type PhoneLook = 'card' | 'screen' | 'none';

/** Something as wide as a phone; its size comes from the toolbar, through CSS variables. */
export function Phone({
  look = 'card',
  caption,
  title = 'Checkout',
  children,
}: {
  look?: PhoneLook;
  /** Above the card. */
  caption?: string | undefined;
  /** In the bar that the host draws above a screen. */
  title?: string | undefined;
  children: ReactNode;
}) {
  const looks = useLooks();
  if (look === 'none') return <>{children}</>;
  return (
    <div className="phone">
      {caption !== undefined && <p className="phone__caption">{caption}</p>}
      <div
        className={classes(
          'phone__card',
          look === 'screen' && 'phone__card--screen',
          ownLooks(looks),
        )}
      >
        {look === 'screen' && <HostBar host={looks.host} title={title} />}
        {children}
      </div>
    </div>
  );
}

/**
 * @param name a name in code, such as `NoWallet`
 * @returns the same in words: `No wallet`
 */
export function spaced(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, (_, before: string, capital: string) =>
    [before, capital.toLowerCase()].join(' '),
  );
}
