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

/** How the wallet is asked to take a payment: by trade number, or by a prepaid order's parameters. */
export type PaymentRequest =
  { kind: 'trade'; tradeNO: string } | { kind: 'prepay'; parameters: Record<string, unknown> };

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

export type AnswerKind = 'success' | 'fail' | 'complete' | 'resolved' | 'rejected';

/** The running program, as the phone may act on it. */
export interface RunningProgram {
  back: () => void;
  pullDownRefresh: () => void;
  currentPage: () => string;
  pageStack: () => string[];
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
  pay: (request: PaymentRequest) => Promise<PaymentEnd>;
  /** What `success` is given in place of the host's own answer, when a test has asked for it. */
  worded: (api: string, answer: unknown) => unknown;
}
