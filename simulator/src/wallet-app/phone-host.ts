import type { Device, ModalOptions, Phone, RunningProgram } from '../phone';
import type { MiniProgramTarget } from '../targets';
import type { Cashier } from './cashier';
import { Refusal, type Gateway } from './gateway';
import type { Messenger } from './messenger';
import { NAVIGATION_BAR, PHONE_SIZES } from './phone-sizes';
import type { Recorder } from './recorder';
import type { WalletState } from './state';
import type { Store } from './store';

export interface PhoneHost {
  /** The phone as one launch of a program sees it; a later launch gets another, and this one falls silent. */
  create: (target: MiniProgramTarget, launchPath: string | undefined, ready: () => void) => Phone;
  program: () => RunningProgram | undefined;
  answerModal: (confirmed: boolean) => void;
  clipboard: () => string;
  /**
   * The next payment that succeeds is answered with this, whatever it is; with a kind, the next payment is, however it
   * ends.
   */
  answerPaymentWith: (raw: unknown, kind?: 'success' | 'fail') => void;
  /** Forgets the running program, as when it is killed. */
  detach: () => void;
}

interface PhoneParts {
  store: Store<WalletState>;
  cashier: Cashier;
  gateway: Gateway;
  messenger: Messenger;
  recorder: Recorder;
  bakedMerchantUrl: string;
}

export function createPhoneHost(parts: PhoneParts): PhoneHost {
  const { store, cashier, gateway, messenger, recorder, bakedMerchantUrl } = parts;
  let running: RunningProgram | undefined;
  let clipboard = '';
  let paymentAnswer: { raw: unknown; kind: 'success' | 'fail' | undefined } | undefined;
  let modal: ((confirmed: boolean) => void) | undefined;
  let toastTimer: ReturnType<typeof setTimeout> | undefined;

  const hideToast = () => {
    clearTimeout(toastTimer);
    store.set({ toast: undefined });
  };

  return {
    program: () => running,
    clipboard: () => clipboard,
    answerPaymentWith(raw, kind) {
      paymentAnswer = { raw, kind };
    },
    answerModal(confirmed) {
      store.set({ modal: undefined });
      modal?.(confirmed);
    },
    detach() {
      running = undefined;
      modal = undefined;
      messenger.drop();
      hideToast();
      store.set({ modal: undefined });
    },
    create: (target, launchPath, ready): Phone => ({
      target,
      launchPath,
      ready,
      get device(): Device {
        const size = PHONE_SIZES[store.get().size];
        return {
          screenWidth: size.width,
          screenHeight: size.height,
          statusBarHeight: size.statusBar,
          navigationBarHeight: NAVIGATION_BAR,
          safeAreaBottom: size.bottom,
          pixelRatio: size.pixelRatio,
          colorScheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
          language: 'en',
        };
      },
      mapUrl(url) {
        if (url.startsWith(bakedMerchantUrl)) {
          return `${location.origin}/merchant${url.slice(bakedMerchantUrl.length)}`;
        }
        // A path inside the package.
        if (url.startsWith('/') && !url.startsWith('//')) return `/files/${target}${url}`;
        return url;
      },
      reaches: (url) => !(store.get().down.merchant && url.startsWith(bakedMerchantUrl)),
      storageFull: () => store.get().storageFull,
      started(program) {
        running = program;
        store.set({ phase: { kind: 'running' } });
      },
      called: (api, args) => recorder.called(api, args),
      answered: (api, kind, payload) => recorder.answered(api, kind, payload),
      problem: (text) => recorder.problem(text),
      setNavigationBar: (bar) => store.set({ bar: { ...store.get().bar, ...bar } }),
      pageChanged(route) {
        store.set({ page: route });
        recorder.note('page', route);
      },
      showToast(text, icon, duration) {
        hideToast();
        store.set({ toast: { text, icon } });
        if (Number.isFinite(duration)) toastTimer = setTimeout(hideToast, duration);
      },
      hideToast,
      showModal: (options: ModalOptions) =>
        new Promise((resolve) => {
          modal = resolve;
          store.set({ modal: options });
        }),
      setClipboard(text) {
        clipboard = text;
      },
      getClipboard: () => clipboard,
      authCode: () => gateway.authCode(),
      async prepare(request) {
        try {
          const { tradeNO, amount } = await gateway.trade(request);
          return { tradeNO, amount };
        } catch (error) {
          return error instanceof Refusal ? 'refused' : 'unreachable';
        }
      },
      worded(answer) {
        if (!paymentAnswer) return answer;
        const { raw, kind } = paymentAnswer;
        if (kind === undefined && !answer.ok) return answer;
        paymentAnswer = undefined;
        return { ok: kind !== 'fail', value: raw };
      },
      pay(request, tell) {
        if (cashier.isOpen()) {
          recorder.problem('a payment was asked for while the cashier is open');
          tell('failed');
          return;
        }
        void cashier.pay(request).then((end) => {
          if (end !== undefined) messenger.deliver(end, tell);
        });
      },
    }),
  };
}
