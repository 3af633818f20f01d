import type { Program } from '../build/program';
import type { RunningWebPage } from '../phone';
import type { SimulatorWindow } from '../runtime/main';
import type { ShellConfig } from '../server/pages';
import { isMiniProgramTarget } from '../targets';
import { createCashier, INSTANT, PHONE_PACE, type Cashier } from './cashier';
import { isFault, type Fault } from './faults';
import { createGateway } from './gateway';
import { createMessenger } from './messenger';
import { isOutcome, type Outcome } from './outcomes';
import { createPhoneHost, type PhoneHost } from './phone-host';
import { isPhoneSize } from './phone-sizes';
import { createRecorder, type Recorder } from './recorder';
import type { Server, WalletState } from './state';
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
  setFault: (fault: Fault | null) => void;
  setDown: (server: Server, down: boolean) => void;
  setStorageFull: (full: boolean) => void;
  /** Gives the oldest answer that a slow wallet holds back. Says whether there was one. */
  releaseAnswer: () => boolean;
  /** Takes the program off the screen, where it runs on, and brings it back. */
  hideApp: () => void;
  showApp: () => void;
}

const SETTLE_AFTER = 4000;
const SLOW_FOR = 20_000;
const BETWEEN_ANSWERS = 1500;

/** The wallet app without its views. */
export function createWallet(config: ShellConfig, query: URLSearchParams): Wallet {
  const { target } = config;
  const instant = query.get('instant') === '1';
  const size = query.get('size') ?? '';
  const outcome = query.get('outcome') ?? '';
  let settleAfter = Number(query.get('settleAfter') ?? SETTLE_AFTER);
  const slowFor = query.get('slowFor') ?? (instant ? undefined : SLOW_FOR);
  const fault = query.get('fault') ?? '';
  const down = (query.get('down') ?? '').split(',');
  let latestLaunch = 0;
  let webPage: RunningWebPage | undefined;

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
    fault: isFault(fault) ? fault : null,
    background: false,
    heldAnswers: 0,
    down: { merchant: down.includes('merchant'), gateway: down.includes('gateway') },
    storageFull: query.get('storageFull') === '1',
    size: isPhoneSize(size) ? size : 'regular',
    log: [],
    problems: [],
  });
  const recorder = createRecorder(store);
  const note = (name: string, payload?: unknown) => recorder.note('wallet', name, payload);
  const gateway = createGateway('/gateway', localStorage, () => store.get().down.gateway);
  const messenger = createMessenger({
    fault: () => store.get().fault,
    slowFor: slowFor === undefined ? undefined : Number(slowFor),
    between: instant ? 0 : BETWEEN_ANSWERS,
    holding: (answers) => store.set({ heldAnswers: answers }),
    note,
  });
  const cashier = createCashier({
    gateway,
    pace: instant ? INSTANT : PHONE_PACE,
    outcome: () => store.get().outcome,
    fault: () => store.get().fault,
    killProgram: () => endProgram(),
    settleAfter: () => settleAfter,
    show: (view) => store.set({ cashier: view }),
    note,
  });
  const phone = createPhoneHost({
    ...{ store, cashier, gateway, messenger, recorder },
    bakedMerchantUrl: config.bakedMerchantUrl,
  });
  const windowOfPhone = window as unknown as SimulatorWindow;

  const forget = () => {
    latestLaunch += 1;
    phone.detach();
    webPage = undefined;
    delete windowOfPhone.simulatorPhone;
    delete windowOfPhone.simulatorWeb;
  };
  const endProgram = () => {
    forget();
    store.set({ phase: { kind: 'closed' }, page: '', background: false });
  };

  return {
    ...{ store, recorder, cashier, phone, instant },
    async relaunch(path) {
      cashier.abandon();
      forget();
      const mine = latestLaunch;
      store.set({ phase: { kind: 'starting' }, page: '', background: false });
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
      note('opens the mini program', path);
      const launch = store.get().launch + 1;
      await new Promise<void>((ready) => {
        if (isMiniProgramTarget(target)) {
          windowOfPhone.simulatorPhone = {
            phone: phone.create(target, path, ready),
            program: body,
          };
          store.set({ launch, name: body.window.title ?? store.get().name });
        } else {
          windowOfPhone.simulatorWeb = {
            started: (page) => (webPage = page),
            ready,
            reaches: (url) => !(store.get().down.merchant && isMerchant(url)),
            storageFull: () => store.get().storageFull,
          };
          store.set({ launch, page: path ?? '', phase: { kind: 'running' } });
        }
      });
    },
    closeProgram() {
      cashier.abandon();
      endProgram();
    },
    setOutcome(next, options) {
      settleAfter = options?.settleAfter ?? settleAfter;
      store.set({ outcome: next });
    },
    setFault: (next) => store.set({ fault: next }),
    setDown(server, isDown) {
      store.set({ down: { ...store.get().down, [server]: isDown } });
      note(`${server} server ${isDown ? 'goes down' : 'is back'}`);
    },
    setStorageFull(full) {
      store.set({ storageFull: full });
      note(full ? 'storage is full' : 'storage has room again');
    },
    releaseAnswer: messenger.release,
    hideApp() {
      const { phase, background } = store.get();
      if (phase.kind !== 'running' || background) return;
      store.set({ background: true });
      note('goes to the background');
      phone.program()?.hide();
      webPage?.setVisible(false);
    },
    showApp() {
      if (!store.get().background) return;
      store.set({ background: false });
      note('comes back');
      phone.program()?.show();
      webPage?.setVisible(true);
    },
  };
}

/** Where the web build finds the merchant: under the simulator's own address. */
function isMerchant(url: string): boolean {
  const { origin, pathname } = new URL(url, location.href);
  return origin === location.origin && /^\/(api|merchant)\//.test(pathname);
}
