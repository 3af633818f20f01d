import type { MiniProgramTarget } from './targets';

/** What the person sees above the page: the mini program's bar. */
export interface NavigationBar {
  title: string;
  background: string;
  canGoBack: boolean;
}

export interface ModalOptions {
  title: string;
  content: string;
  confirmText: string;
  /** Absent: an alert with one button. */
  cancelText?: string;
}

/** How the wallet is asked to take a payment: by trade number, or by the arguments of a host's payment call. */
export type PaymentRequest =
  | { kind: 'trade'; tradeNO: string }
  | { kind: 'prepay'; host: MiniProgramTarget; parameters: Record<string, unknown> };

/** What the wallet knows of an order that a program has it prepare before it is paid, or why there is none. */
export type PreparedOrder = { tradeNO: string; amount: number } | 'refused' | 'unreachable';

/** What became of a payment in the wallet app. Each host words it in its own way. */
export type PaymentEnd =
  'paid' | 'cancelled' | 'failed' | 'processing' | 'networkError' | 'unknown';

/** The device and app as the host's system information tells them. */
export interface Device {
  screenWidth: number;
  screenHeight: number;
  statusBarHeight: number;
  navigationBarHeight: number;
  safeAreaBottom: number;
  pixelRatio: number;
  colorScheme: 'light' | 'dark';
  language: string;
}

/** One answer of a host's call, before it goes to a callback or a promise. */
export interface Answer {
  ok: boolean;
  value: unknown;
}

export type AnswerKind = 'success' | 'fail' | 'complete' | 'resolved' | 'rejected';

/** The running program, as the phone may act on it. */
export interface RunningProgram {
  back: () => void;
  pullDownRefresh: () => void;
  currentPage: () => string;
  pageStack: () => string[];
  /** It leaves the screen and runs on. */
  hide: () => void;
  show: () => void;
}

/** The web build's page, as the phone may act on it. */
export interface RunningWebPage {
  setVisible: (visible: boolean) => void;
}

/** What the web build's page asks of the phone; the rest of the web is the browser's own. */
export interface WebPhone {
  started: (page: RunningWebPage) => void;
  /** The page has loaded. */
  ready: () => void;
  /** False while the server behind this address is switched off. */
  reaches: (url: string) => boolean;
  storageFull: () => boolean;
}

/**
 * All that a running program may ask of the phone and the wallet app around it. The program lives in a frame of its
 * own; this object is the only thing that crosses the border, so that a test can play the phone too.
 */
export interface Phone {
  readonly target: MiniProgramTarget;
  readonly device: Device;
  /** The page to open instead of the first one: `pages/a/index?x=1`. */
  readonly launchPath: string | undefined;
  /** Maps an address that was baked into the build to where it is served now. */
  mapUrl: (url: string) => string;
  /** False while the server behind this address, as the program names it, is switched off. */
  reaches: (url: string) => boolean;
  /** Whether the device has no room for another stored value. */
  storageFull: () => boolean;
  /** The program's scripts have run; its first page opens next. */
  started: (program: RunningProgram) => void;
  /** The first page is ready, or the launch has failed and its problem was told. */
  ready: () => void;
  called: (api: string, args: unknown) => void;
  answered: (api: string, kind: AnswerKind, payload: unknown) => void;
  problem: (text: string) => void;
  setNavigationBar: (bar: Partial<NavigationBar>) => void;
  pageChanged: (route: string) => void;
  showToast: (text: string, icon: string, duration: number) => void;
  hideToast: () => void;
  showModal: (options: ModalOptions) => Promise<boolean>;
  setClipboard: (text: string) => void;
  getClipboard: () => string;
  authCode: () => Promise<string>;
  /** Asks the wallet server about an order that is not paid yet. */
  prepare: (request: PaymentRequest) => Promise<PreparedOrder>;
  /**
   * Opens the cashier. `tell` is called with what the program is told of the payment: once as a rule; never, twice or
   * much later when that is what the panel or a test has asked for.
   */
  pay: (request: PaymentRequest, tell: (end: PaymentEnd) => void) => void;
  /** The answer to a payment call: the host's own, or the one that a test has put in its place. */
  worded: (answer: Answer) => Answer;
}
