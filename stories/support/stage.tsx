import { useEffect, useRef, useState, type ReactNode } from 'react';
import {
  CheckoutProvider,
  type CreateTrade,
  type Merchant,
  type RecoveredPayment,
  type Wallet,
} from 'taro-tradepay';
import {
  createManualClock,
  createSandbox,
  type ManualClock,
  type Sandbox,
  type SandboxOrder,
  type SandboxOutcome,
} from 'taro-tradepay/sandbox';
import { useLooks, type StoryLooks } from '../../.storybook/looks';
import { Cashier } from './cashier';

/** 14 March 2026, noon. */
export const NOON = Date.UTC(2026, 2, 14, 12);

/** What a story's wallet can be told to do; `ask` draws a cashier, and the viewer is the buyer. */
export type StoryOutcome = SandboxOutcome | 'ask';

/** How the wallet and the merchant server behave in a story. */
export interface Script {
  /** What the wallet does when it is called; it pays by default. */
  outcome?: StoryOutcome;
  /** Orders that the merchant server knows from before. */
  orders?: readonly SandboxOrder[];
  /** In place of the sandbox's. */
  wallet?: Wallet;
  merchant?: Merchant;
}

/** A wallet, a merchant server, and a clock that stands still until the story moves it. */
export interface Stage {
  readonly clock: ManualClock;
  readonly sandbox: Sandbox;
  /** Whether the story is in English: only then are its texts what a play function knows. */
  readonly speaksEnglish: boolean;
  /** Lets so many milliseconds pass, once something waits for them. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** The host kills the app, and the buyer opens it again: only what was stored is left. */
  readonly restart: () => Promise<void>;
}

interface Built extends Pick<Stage, 'clock' | 'sandbox' | 'pass'> {
  readonly wallet: Wallet;
  readonly merchant: Merchant;
  /** Whoever waits for the wallet or the server waits for ever. */
  readonly kill: () => void;
}

const stages = new WeakMap<Element, Stage>();

/** Puts components below a wallet and a merchant server in memory. Time stands still there: a state stays to be seen. */
export function Staged(props: {
  script?: Script | undefined;
  /** Tells the stages of one story apart. */
  name?: string;
  /** As the toolbar has them, unless the story says otherwise. */
  looks?: Partial<StoryLooks> | undefined;
  onRecovered?: (payment: RecoveredPayment) => void;
  children: (sandbox: Sandbox) => ReactNode;
}) {
  const { script = {}, name = '', children } = props;
  const { locale, direction, appearance, theme } = { ...useLooks(), ...props.looks };
  const [stage] = useState(() => build(script));
  const [run, setRun] = useState(1);
  const begun = useRef<() => void>(() => undefined);
  useEffect(() => begun.current(), [run]);
  return (
    <div
      data-stage={name}
      ref={(element) => {
        if (!element) return;
        const restart = () =>
          new Promise<void>((resolve) => {
            begun.current = resolve;
            stage.kill();
            setRun(run + 1);
          });
        stages.set(element, { ...stage, speaksEnglish: locale.tag === 'en', restart });
      }}
    >
      <CheckoutProvider
        key={run}
        onRecovered={props.onRecovered}
        merchant={script.merchant ?? stage.merchant}
        wallet={script.wallet ?? stage.wallet}
        clock={stage.clock}
        storage={stage.sandbox.storage}
        {...{ locale, direction, appearance, theme }}
      >
        {children(stage.sandbox)}
        <Cashier sandbox={stage.sandbox} />
      </CheckoutProvider>
    </div>
  );
}

function build({ outcome = 'paid', orders = [] }: Script): Built {
  const clock = createManualClock(NOON);
  const sandbox = createSandbox({ clock, outcome, orders });
  let life = 1;
  const living = <Value,>(promise: Promise<Value>): Promise<Value> => {
    const mine = life;
    return new Promise((resolve, reject) => {
      promise.then(
        (value) => {
          if (mine === life) resolve(value);
        },
        (error: unknown) => {
          if (mine === life) reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
    });
  };
  return {
    clock,
    sandbox,
    wallet: { ...sandbox.wallet, pay: (...call) => living(sandbox.wallet.pay(...call)) },
    merchant: { getPayment: (...call) => living(sandbox.merchant.getPayment(...call)) },
    kill: () => {
      life += 1;
    },
    async pass(milliseconds) {
      // What a component starts in an effect is under way only some time after it was drawn.
      for (let turn = 0; clock.pending() === 0; turn += 1) {
        if (turn === 200) throw new Error('Nothing waits for the time to pass.');
        await new Promise((resolve) => setTimeout(resolve));
      }
      await clock.advance(milliseconds);
    },
  };
}

/**
 * @param canvas where the story is drawn
 * @param name which of its stages
 * @returns the stage and its element
 */
export function stageIn(canvas: HTMLElement, name = ''): Stage & { readonly element: HTMLElement } {
  const element = canvas.querySelector<HTMLElement>(`[data-stage="${name}"]`);
  const stage = element && stages.get(element);
  if (!element || !stage) throw new Error(`The story has no stage "${name}".`);
  return { ...stage, element };
}

/** The same with the real time: for trying things out by hand. */
export function Live(props: { outcome: StoryOutcome; children: (sandbox: Sandbox) => ReactNode }) {
  const { outcome, children } = props;
  const { locale, direction, appearance, theme } = useLooks();
  const [sandbox] = useState(() => createSandbox({ delay: 1200 }));
  useEffect(() => sandbox.setOutcome(outcome), [sandbox, outcome]);
  return (
    <CheckoutProvider
      merchant={sandbox.merchant}
      wallet={sandbox.wallet}
      storage={sandbox.storage}
      {...{ locale, direction, appearance, theme }}
    >
      {children(sandbox)}
      <Cashier sandbox={sandbox} />
    </CheckoutProvider>
  );
}

/** Makes orders in a sandbox as a merchant server does: it knows what they cost. */
export function pricedTrade(sandbox: Sandbox, amount: number, currency: string): CreateTrade {
  return sandbox.createTradeOf({ amount, currency });
}

/** The control for what the wallet of a story does. */
export const outcomeControl = {
  name: 'Wallet',
  description: 'What the wallet does with the payment.',
  control: {
    type: 'select' as const,
    labels: {
      ask: 'asks you: be the buyer',
      paid: 'takes the money',
      cancelled: 'is closed by the buyer',
      failed: 'declines',
      'network-error': 'loses the network',
      processing: 'needs a moment, then takes the money',
      unknown: 'gives no clear answer, then takes the money',
      'false-paid': 'says paid and takes no money',
    } satisfies Record<StoryOutcome, string>,
  },
  options: [
    'ask',
    'paid',
    'cancelled',
    'failed',
    'network-error',
    'processing',
    'unknown',
    'false-paid',
  ] satisfies StoryOutcome[],
  table: { category: 'Sandbox' },
};
