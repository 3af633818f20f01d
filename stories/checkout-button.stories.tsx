import type { ComponentType, ReactNode } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  CheckoutButton,
  OrderSummary,
  type CheckoutButtonProps,
  type CreatedTrade,
  type CreateTrade,
  type Order,
} from 'taro-tradepay';
import type { Sandbox } from 'taro-tradepay/sandbox';
import { noWallet } from '../src/wallets/none';
import { Phone, spaced } from '../.storybook/phone';
import { checkoutButtonControls } from './support/checkout-button-controls';
import { manyLines, typical, wrongTotal } from './support/orders';
import {
  Live,
  NOON,
  pricedTrade,
  Staged,
  stageIn,
  type Script,
  type StoryOutcome,
} from './support/stage';

type PaymentProps = 'amount' | 'currency' | 'summary' | 'createTrade' | 'order';

/** What can be turned in a story: the looks, and the wallet of the interactive one. */
type Controls = Omit<CheckoutButtonProps, PaymentProps> & {
  amount: number;
  currency: string;
  summary?: Order | null;
  createTrade?: CreateTrade;
  order?: CreatedTrade;
  outcome?: StoryOutcome;
};

const drawButton = (controls: Controls, sandbox: Sandbox) => {
  const { amount, currency, summary, order: _order, outcome: _outcome, ...looks } = controls;
  const price = summary
    ? { amount: summary.total, currency: summary.currency }
    : { amount, currency };
  return (
    <CheckoutButton
      {...looks}
      {...(summary === undefined ? price : { summary })}
      orderKey={JSON.stringify(price)}
      createTrade={controls.createTrade ?? pricedTrade(sandbox, price.amount, price.currency)}
    />
  );
};

const meta: Meta<Controls> = {
  title: 'CheckoutButton',
  component: CheckoutButton as unknown as ComponentType<Controls>,
  parameters: {
    docs: {
      description: {
        component: [
          'The button that pays. One tap makes one order, opens the wallet once, and then asks the merchant server what became of it: “Paid” is only ever the server’s word.',
          'Each state below was reached by tapping the real button in front of a wallet and a merchant server in memory, with the clock stopped. Room below the button is kept for what has to be said, so that nothing jumps.',
        ].join('\n\n'),
      },
    },
  },
  argTypes: checkoutButtonControls,
  args: { amount: 12_800, currency: 'CNY' },
};
export default meta;

type Story = StoryObj<Controls>;

/** How a state is reached: who answers what, and how long after the tap. */
interface Scene {
  script?: Script;
  controls?: Partial<Controls>;
  /** The button is tapped, and then the clock goes on by so many milliseconds. */
  after?: number;
  /** What the button has to say in the end. */
  says: string;
  /** Besides the waiting. */
  meanwhile?: (sandbox: Sandbox) => void;
}

/** Fifteen minutes, less the second that makes it look like a clock. */
const soon = NOON + 899_000;

const Mark = () => (
  <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
    <rect
      x="1"
      y="4"
      width="20"
      height="14"
      rx="3"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    />
    <path d="M1 9h20" stroke="currentColor" strokeWidth="2" />
  </svg>
);

const scenes = {
  Idle: { says: 'Pay CN¥128.00' },
  Creating: { after: 0, says: 'Opening wallet…' },
  Paying: { after: 300, says: 'Waiting for wallet…' },
  Confirming: { after: 900, says: 'Confirming payment…' },
  Succeeded: { after: 2000, says: 'Paid' },
  Cancelled: { script: { outcome: 'cancelled' }, after: 2000, says: 'Try again · CN¥128.00' },
  Failed: { script: { outcome: 'failed' }, after: 5000, says: 'Try again · CN¥128.00' },
  NotStarted: {
    controls: { createTrade: () => Promise.reject(new Error('out of stock')) },
    after: 0,
    says: 'Try again · CN¥128.00',
  },
  Processing: { script: { outcome: 'false-paid' }, after: 90_000, says: 'Check again' },
  Expired: {
    script: { outcome: 'failed' },
    after: 5000,
    says: 'Pay CN¥128.00',
    // The order is closed while the cashier is open.
    meanwhile: (sandbox) => sandbox.addOrder({ orderId: 'T1001', status: 'closed' }),
  },
  Disabled: { controls: { disabled: true }, says: 'Pay CN¥128.00' },
  NoWallet: { script: { wallet: noWallet('jd') }, says: 'Pay CN¥128.00' },
  BadAmount: { controls: { amount: Number.NaN }, says: 'Pay' },
  BadOrder: { controls: { summary: wrongTotal }, says: 'Pay' },
  LoadingOrder: { controls: { summary: null }, says: 'Pay …' },
  Counting: { controls: { expiresAt: soon }, says: 'Pay CN¥128.00' },
  TimeOver: { controls: { expiresAt: NOON - 1 }, says: 'Pay CN¥128.00' },
  Branded: {
    controls: { walletName: 'Tea Pay', icon: <Mark /> },
    says: 'Pay CN¥128.00 with Tea Pay',
  },
  BrandedBusy: {
    controls: { walletName: 'Tea Pay', icon: <Mark /> },
    after: 900,
    says: 'Confirming payment…',
  },
  RetryLabel: {
    controls: { retryLabel: 'Pay {amount} after all' },
    script: { outcome: 'cancelled' },
    after: 2000,
    says: 'Pay CN¥128.00 after all',
  },
} satisfies Record<string, Scene>;

type UserEvent = Pick<Parameters<NonNullable<Story['play']>>[0]['userEvent'], 'click'>;

async function play(canvas: HTMLElement, user: UserEvent, scene: Scene, name?: string) {
  const { element, pass, sandbox, speaksEnglish } = stageIn(canvas, name);
  const button = element.querySelector('[role="button"]');
  if (!button) throw new Error('There is no button.');
  if (scene.after !== undefined) {
    await user.click(button);
    if (scene.meanwhile) {
      await pass(300);
      scene.meanwhile(sandbox);
    }
    if (scene.after > 0) await pass(scene.after);
    // What was refused at once is drawn a moment later.
    for (let turn = 0; turn < 50 && button.textContent !== scene.says; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  if (speaksEnglish && button.textContent !== scene.says) {
    throw new Error(`The button says "${button.textContent}" and not "${scene.says}".`);
  }
}

function stateStory(scene: Scene): Story {
  return {
    args: scene.controls ?? {},
    render: (args) => (
      <Staged script={scene.script}>{(sandbox) => drawButton(args, sandbox)}</Staged>
    ),
    play: ({ canvasElement, userEvent }) => play(canvasElement, userEvent, scene),
  };
}

/** Ready. Nothing exists on any server yet. */
export const Idle = stateStory(scenes.Idle);

/** Tapped: the merchant server is making the order. From here on further taps do nothing. */
export const Creating = stateStory(scenes.Creating);

/** The cashier of the wallet is open above the mini program. */
export const Paying = stateStory(scenes.Paying);

/** The wallet closed. Whatever it said, the merchant server is asked. */
export const Confirming = stateStory(scenes.Confirming);

/** The merchant server has the money. This is final. */
export const Succeeded = stateStory(scenes.Succeeded);

/** The buyer closed the wallet, and the server confirms that nothing was paid. Not an error, so not red. */
export const Cancelled = stateStory(scenes.Cancelled);

/** The wallet declined, and the server said twice that nothing was paid. The next tap pays the same order. */
export const Failed = stateStory(scenes.Failed);

/** The order could not be made: the wallet was never opened. */
export const NotStarted = stateStory(scenes.NotStarted);

/**
 * The wallet says paid and the server has seen no money for a minute. It may still come, so the button asks again
 * instead of paying again.
 */
export const Processing = stateStory(scenes.Processing);

/** The merchant closed the order unpaid. The next tap makes a new one. */
export const Expired = stateStory(scenes.Expired);

/** Switched off by the page, while a form is incomplete for example. */
export const Disabled = stateStory(scenes.Disabled);

/** This host has no wallet that could be called. */
export const NoWallet = stateStory(scenes.NoWallet);

/** The same, where the page says it in another place: `unavailable="disable"`. With `hide` there is no button. */
export const NoWalletNoWords = stateStory({
  script: { wallet: noWallet('jd') },
  controls: { unavailable: 'disable' },
  says: 'Pay CN¥128.00',
});

/** Zero, a fraction, or no number at all: no price is made up, and there is nothing to tap. */
export const BadAmount = stateStory(scenes.BadAmount);

/** An order in place of an amount (`summary`). This one does not add up, so it is not paid. */
export const BadOrder = stateStory(scenes.BadOrder);

/** An order that is on its way: the button keeps its place. */
export const LoadingOrder = stateStory(scenes.LoadingOrder);

/** Until when the order can be paid. One text changes a second; time stands still in this story. */
export const Counting = stateStory(scenes.Counting);

/** No cashier opens any more. What became of the order is not said here: only the server knows. */
export const TimeOver = stateStory(scenes.TimeOver);

/** The wallet’s name and mark. */
export const Branded = stateStory(scenes.Branded);

/** The spinner takes the mark’s place, and the same width. */
export const BrandedBusy = stateStory(scenes.BrandedBusy);

/** Other words for another try. */
export const RetryLabel = stateStory(scenes.RetryLabel);

/** A tip, something to agree to above the button, and the terms below it. */
export const Slots = stateStory({
  controls: {
    tip: 'Free returns within 30 days',
    before: (
      <label style={{ display: 'flex', gap: 8, minHeight: 44, alignItems: 'center' }}>
        <input type="checkbox" defaultChecked /> Send the receipt by e-mail
      </label>
    ),
    after: 'By paying you accept the terms of sale.',
  },
  says: 'Pay CN¥128.00',
});

/** Words that need more than one line: two take no more height than one. */
export const LongLabel = stateStory({
  controls: {
    label: 'Pay the deposit of {amount} now and the remaining amount on delivery',
    icon: <Mark />,
  },
  says: 'Pay the deposit of CN¥128.00 now and the remaining amount on delivery',
});

/** One word that is wider than the phone. */
export const LongWord = stateStory({
  controls: {
    walletName: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtenbank',
    expiresAt: NOON + 356_399_000,
    tip: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  },
  says: 'Pay CN¥128.00 with Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtenbank',
});

/** The largest amount that there can be, in a currency that is written with its code. */
export const HugeAmount = stateStory({
  controls: { amount: Number.MAX_SAFE_INTEGER, currency: 'KWD' },
  says: 'Pay KWD\u00a09,007,199,254,740.991',
});

/** The same, when a payment was cancelled. */
export const HugeAmountRetry = stateStory({
  controls: { amount: Number.MAX_SAFE_INTEGER, currency: 'KWD' },
  script: { outcome: 'cancelled' },
  after: 2000,
  says: 'Try again · KWD\u00a09,007,199,254,740.991',
});

/** The colours, the height and the corners of a shop, by CSS variables on this one button. */
export const Themed = stateStory({
  controls: {
    style: {
      '--tpay-accent': '#ffc300',
      '--tpay-on-accent': '#2b1d00',
      '--tpay-button-height': '56px',
      '--tpay-button-radius': '28px',
    },
  },
  says: 'Pay CN¥128.00',
});

/** A black button in the middle of a payment. */
export const ThemedBusy = stateStory({
  controls: { style: { '--tpay-accent': '#111', '--tpay-button-radius': '4px' } },
  after: 900,
  says: 'Confirming payment…',
});

/** A page as a shop would write it. What is fixed to the screen stands in the phone here. */
function Page({ order, children }: { order: Order; children: ReactNode }) {
  return (
    <div style={{ flex: 1, minHeight: 0, transform: 'translate(0)' }}>
      <div
        role="region"
        aria-label="Your order"
        tabIndex={0}
        style={{ height: '100%', overflowY: 'auto' }}
      >
        <div style={{ padding: '8px 16px' }}>
          <OrderSummary order={order} />
        </div>
        {children}
      </div>
    </div>
  );
}

function barStory(scene: Scene, order = typical): Story {
  return {
    ...stateStory(scene),
    parameters: { phone: 'screen' },
    args: { sticky: true, summary: order, ...scene.controls },
    render: (args) => (
      <Staged script={scene.script}>
        {(sandbox) => <Page order={order}>{drawButton(args, sandbox)}</Page>}
      </Staged>
    ),
  };
}

/** At the bottom of the screen, above the home indicator. The page keeps room for it, as its end shows. */
export const Bar = barStory({ says: 'Pay CN¥214.00' });

/** Above the end of a long order: nothing is hidden behind it. */
export const BarBelowLongOrder: Story = {
  ...barStory({ says: 'Pay €150.50' }, manyLines),
  play: async ({ canvasElement }) => {
    const page = canvasElement.querySelector('[aria-label="Your order"]');
    if (!page) throw new Error('There is no page.');
    page.scrollTop = page.scrollHeight;
    await Promise.resolve();
  },
};

/** Under way: nothing in the bar has moved. */
export const BarBusy = barStory({ after: 900, says: 'Confirming payment…' });

/** What has to be said comes above the button, which stays under the thumb. */
export const BarFailed = barStory({
  script: { outcome: 'failed' },
  after: 5000,
  says: 'Try again · CN¥214.00',
});

/** Where the label does not say the amount, the bar does: above the button, or beside it where there is room. */
export const BarWithTotal = barStory({
  controls: { label: 'Place the order', tip: 'Free returns within 30 days', expiresAt: soon },
  says: 'Place the order',
});

/**
 * Tap it, in real time. Choose what the wallet does in the controls; the remount button of the toolbar starts over. The
 * server is asked for six seconds here instead of a minute.
 */
export const PayIt: Story = {
  name: 'Pay it (interactive)',
  args: { outcome: 'paid' },
  render: ({ outcome = 'paid', ...args }) => (
    <Live key={outcome} outcome={outcome}>
      {(sandbox) => drawButton({ ...args, policy: { waits: [1000], budget: 6000 } }, sandbox)}
    </Live>
  ),
};

/** All of them side by side. */
export const AllStates: Story = {
  parameters: { phone: 'none', controls: { disable: true } },
  render: (args) => (
    <>
      {Object.entries<Scene>(scenes).map(([name, { script, controls }]) => (
        <Phone key={name} caption={spaced(name)}>
          <Staged name={name} script={script}>
            {(sandbox) => drawButton({ ...args, ...controls }, sandbox)}
          </Staged>
        </Phone>
      ))}
    </>
  ),
  play: async ({ canvasElement, userEvent }) => {
    for (const [name, scene] of Object.entries<Scene>(scenes)) {
      await play(canvasElement, userEvent, scene, name);
    }
  },
};
