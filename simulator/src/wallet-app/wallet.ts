import type { Program } from '../build/program';
import type { SimulatorWindow } from '../runtime/main';
import type { ShellConfig } from '../server/pages';
import { isMiniProgramTarget } from '../targets';
import { createCashier, INSTANT, PHONE_PACE, type Cashier } from './cashier';
import { createGateway } from './gateway';
import { isOutcome, type Outcome } from './outcomes';
import { createPhoneHost, type PhoneHost } from './phone-host';
import { isPhoneSize } from './phone-sizes';
import { createRecorder, type Recorder } from './recorder';
import type { WalletState } from './state';
import { createStore, type Store } from './store';

export interface Wallet {
  store: Store<WalletState>;
  recorder: Recorder;
  cashier: Cashier;
  phone: PhoneHost;
  instant: boolean;
  /** Kills what runs and opens the program anew, at its first page or the one named; resolves when that is ready. */
  relaunch: (path?: string) => Promise<void>;
  /** Kills the program and leaves the phone's home screen. */
  closeProgram: () => void;
  setOutcome: (outcome: Outcome, options?: { settleAfter?: number }) => void;
}

const SETTLE_AFTER = 4000;

/** The wallet app without its views. */
export function createWallet(config: ShellConfig, query: URLSearchParams): Wallet {
  const { target } = config;
  const instant = query.get('instant') === '1';
  const size = query.get('size') ?? '';
  const outcome = query.get('outcome') ?? '';
  let settleAfter = Number(query.get('settleAfter') ?? SETTLE_AFTER);
  let latestLaunch = 0;

  const store = createStore<WalletState>({
    target,
    name: 'Mini program',
    phase: { kind: 'starting' },
    launch: 0,
    bar: { title: '', background: '#ffffff', canGoBack: false },
    page: '',
    cashier: undefined,
    toast: undefined,
    modal: undefined,
    outcome: isOutcome(outcome) ? outcome : 'paid',
    size: isPhoneSize(size) ? size : 'regular',
    log: [],
    problems: [],
  });
  const recorder = createRecorder(store);
  const gateway = createGateway('/gateway', localStorage);
  const cashier = createCashier({
    gateway,
    pace: instant ? INSTANT : PHONE_PACE,
    outcome: () => store.get().outcome,
    settleAfter: () => settleAfter,
    show: (view) => store.set({ cashier: view }),
    note: (name, payload) => recorder.note('wallet', name, payload),
  });
  const phone = createPhoneHost({
    ...{ store, cashier, gateway, recorder },
    bakedMerchantUrl: config.bakedMerchantUrl,
  });

  const kill = () => {
    cashier.abandon();
    phone.detach();
    delete (window as unknown as SimulatorWindow).simulatorPhone;
  };

  return {
    ...{ store, recorder, cashier, phone, instant },
    async relaunch(path) {
      const mine = (latestLaunch += 1);
      kill();
      store.set({ phase: { kind: 'starting' }, page: '' });
      const answer = await fetch(`/programs/${target}`);
      if (mine !== latestLaunch) return;
      const body = (await answer.json()) as Program & { error?: string; command?: string };
      if (!answer.ok) {
        const message = body.error ?? 'The build cannot be read.';
        recorder.note('problem', message);
        store.set({
          phase: {
            kind: 'unavailable',
            message,
            ...(body.command !== undefined && { command: body.command }),
          },
        });
        return;
      }
      recorder.note('wallet', 'opens the mini program', path);
      if (isMiniProgramTarget(target)) {
        const ready = new Promise<void>((resolve) => {
          (window as unknown as SimulatorWindow).simulatorPhone = {
            phone: phone.create(target, path, resolve),
            program: body,
          };
        });
        const { launch, name } = store.get();
        store.set({ launch: launch + 1, name: body.window.title ?? name });
        await ready;
      } else {
        store.set({ page: path ?? '', phase: { kind: 'running' }, launch: store.get().launch + 1 });
      }
    },
    closeProgram() {
      latestLaunch += 1;
      kill();
      store.set({ phase: { kind: 'closed' }, page: '' });
    },
    setOutcome(next, options) {
      settleAfter = options?.settleAfter ?? settleAfter;
      store.set({ outcome: next });
    },
  };
}
