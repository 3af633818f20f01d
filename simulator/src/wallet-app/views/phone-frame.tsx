import { useEffect, useRef, type CSSProperties } from 'react';
import { PHONE_SIZES } from '../phone-sizes';
import type { WalletState } from '../state';
import type { Wallet } from '../wallet';
import { CashierSheet } from './cashier-sheet';
import { HomeScreen, UnavailableScreen } from './home-screen';
import { ModalDialog, Toast } from './overlays';
import { ProgramBar } from './program-bar';
import { ProgramFrame } from './program-frame';
import { StatusBar } from './status-bar';

/** The phone: its screen, the mini program's bar and page, and what the wallet lays over them. */
export function PhoneFrame({ wallet, state }: { wallet: Wallet; state: WalletState }) {
  const { phase, bar, modal, toast, target, launch, background } = state;
  // What lies over the program leaves the screen with it, and is there again afterwards.
  const cashier = background ? undefined : state.cashier;
  const size = PHONE_SIZES[state.size];
  const app = useRef<HTMLDivElement>(null);
  const covered = cashier !== undefined || modal !== undefined || background;

  // What lies under a dialog can be neither focused nor tapped.
  useEffect(() => {
    if (app.current) app.current.inert = covered;
  }, [covered]);

  const dimensions = {
    '--screen-width': `${size.width}px`,
    '--screen-height': `${size.height}px`,
    '--status-bar': `${size.statusBar}px`,
    '--home-indicator': `${size.bottom}px`,
  } as CSSProperties;
  const shown = phase.kind === 'starting' || phase.kind === 'running';
  return (
    <div className={`phone phone--${state.size}`} style={dimensions}>
      <div className="phone__screen">
        <div className={`phone__app${shown ? '' : ' phone__app--home'}`} ref={app}>
          <StatusBar background={shown ? bar.background : undefined} tall={size.statusBar > 20} />
          {shown && (
            <>
              <ProgramBar
                bar={bar}
                onBack={() => (target === 'h5' ? history.back() : wallet.phone.program()?.back())}
                onClose={wallet.closeProgram}
              />
              {launch > 0 && (
                <ProgramFrame key={launch} wallet={wallet} target={target} page={state.page} />
              )}
              {phase.kind === 'starting' && (
                <p className="phone__starting" role="status">
                  Opening…
                </p>
              )}
            </>
          )}
          {phase.kind === 'closed' && (
            <HomeScreen name={state.name} onOpen={() => void wallet.relaunch()} />
          )}
          {phase.kind === 'unavailable' && (
            <UnavailableScreen {...phase} onRetry={() => void wallet.relaunch()} />
          )}
          {size.bottom > 0 && (
            <div
              className="phone__home-indicator"
              style={shown ? { background: bar.background } : {}}
              aria-hidden="true"
            />
          )}
        </div>
        {background && (
          <div className="phone__app phone__app--home phone__app--over">
            <StatusBar background={undefined} tall={size.statusBar > 20} />
            <HomeScreen name={state.name} onOpen={wallet.showApp} />
          </div>
        )}
        <Toast toast={background ? undefined : toast} />
        {modal && !background && <ModalDialog modal={modal} onAnswer={wallet.phone.answerModal} />}
        {cashier && (
          <CashierSheet
            view={cashier}
            onPay={wallet.cashier.confirm}
            onClose={wallet.cashier.close}
          />
        )}
      </div>
    </div>
  );
}
