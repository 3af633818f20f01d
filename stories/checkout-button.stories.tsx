import type { ComponentType } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  CheckoutButton,
  type CheckoutButtonProps,
  type CreatedTrade,
  type CreateTrade,
} from 'taro-tradepay';
import { noWallet } from '../src/wallets/none';
import type { Sandbox, SandboxOutcome } from '../src/sandbox';
import { Phone, spaced } from '../.storybook/phone';
import { Live, outcomeControl, pricedTrade, Staged, stageIn, type Script } from './support/stage';

/** What can be turned in a story: the looks, and the wallet of the interactive one. */
type Controls = Omit<
  CheckoutButtonProps,
  'amount' | 'currency' | 'summary' | 'createTrade' | 'order'
> & {
  amount: number;
  currency: string;
  createTrade?: CreateTrade;
  order?: CreatedTrade;
  outcome?: SandboxOutcome;
};

const looksOf = ({ amount, currency, disabled, label, icon, style }: Controls) => ({
  amount,
  currency,
  disabled,
  // An emptied control is no label.
  label: label === '' ? undefined : label,
  icon,
  style,
});

const drawButton = (controls: Controls, sandbox: Sandbox) => (
  <CheckoutButton
    {...looksOf(controls)}
    createTrade={pricedTrade(sandbox, controls.amount, controls.currency)}
  />
);

const meta: Meta<Controls> = {
  title: 'CheckoutButton',
  component: CheckoutButton as unknown as ComponentType<Controls>,
  parameters: {
    docs: {
      description: {
        component: [
          'The button that pays. One tap makes one order, opens the wallet once, and then asks the merchant server what became of it: “Paid” is only ever the server’s word.',
          'Each state below was reached by tapping the real button in front of a wallet and a merchant server in memory, with the clock stopped. A line below the button is kept for what has to be said, so that nothing jumps.',
        ].join('\n\n'),
      },
    },
  },
  argTypes: {
    amount: {
      name: 'Amount',
      description: 'In the smallest unit of the currency: 12800 is CN¥128.00, or ¥12,800.',
      control: { type: 'number', step: 1 },
      table: { category: 'Looks' },
    },
    currency: {
      name: 'Currency',
      description: 'ISO 4217.',
      control: 'select',
      options: ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'KRW', 'KWD', 'CHF'],
      table: { category: 'Looks' },
    },
    disabled: {
      name: 'Disabled',
      description: 'By the page around it.',
      control: 'boolean',
      table: { category: 'Looks' },
    },
    label: {
      name: 'Label',
      description: 'Replaces “Pay {amount}”. The other states keep their own words.',
      control: 'text',
      table: { category: 'Looks' },
    },
    icon: {
      name: 'Icon',
      description: 'Before the label; gives way to the spinner.',
      control: false,
      table: { category: 'Looks' },
    },
    style: {
      name: 'Theme',
      description:
        'CSS variables: `--tpay-accent`, `--tpay-on-accent`, `--tpay-button-height`, `--tpay-button-radius`, `--tpay-muted`, `--tpay-danger`, `--tpay-disabled`, `--tpay-on-disabled`.',
      control: 'object',
      table: { category: 'Looks' },
    },
    createTrade: {
      description: 'Makes the order and its trade on tap. Either this or `order`.',
      control: false,
      table: { category: 'Payment', type: { summary: 'CreateTrade' } },
    },
    order: {
      description: 'An order that exists already, with its trade. Either this or `createTrade`.',
      control: false,
      table: { category: 'Payment', type: { summary: 'CreatedTrade' } },
    },
    orderKey: { control: false, table: { category: 'Payment' } },
    policy: { control: false, table: { category: 'Payment' } },
    onEnd: { control: false, table: { category: 'Payment' } },
    onNotice: { control: false, table: { category: 'Payment' } },
    id: { table: { disable: true } },
    className: { table: { disable: true } },
    outcome: { ...outcomeControl, if: { arg: 'outcome', exists: true } },
  },
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

const scenes = {
  Idle: { says: 'Pay CN¥128.00' },
  Creating: { after: 0, says: 'Opening wallet…' },
  Paying: { after: 300, says: 'Waiting for wallet…' },
  Confirming: { after: 900, says: 'Confirming payment…' },
  Succeeded: { after: 2000, says: 'Paid' },
  Cancelled: { script: { outcome: 'cancelled' }, after: 2000, says: 'Try again · CN¥128.00' },
  Failed: { script: { outcome: 'failed' }, after: 5000, says: 'Try again · CN¥128.00' },
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
  BadAmount: { controls: { amount: Number.NaN }, says: 'Pay –' },
} satisfies Record<string, Scene>;

type UserEvent = Pick<Parameters<NonNullable<Story['play']>>[0]['userEvent'], 'click'>;

async function play(canvas: HTMLElement, user: UserEvent, scene: Scene, name?: string) {
  const { element, pass, sandbox } = stageIn(canvas, name);
  const button = element.querySelector('[role="button"]');
  if (!button) throw new Error('There is no button.');
  if (scene.after !== undefined) {
    await user.click(button);
    if (scene.meanwhile) {
      await pass(300);
      scene.meanwhile(sandbox);
    }
    if (scene.after > 0) await pass(scene.after);
  }
  if (button.textContent !== scene.says) {
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
export const NotStarted: Story = {
  render: (args) => (
    <Staged>
      {() => (
        <CheckoutButton
          {...looksOf(args)}
          createTrade={() => Promise.reject(new Error('out of stock'))}
        />
      )}
    </Staged>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await canvas.findByText('Try again · CN¥128.00');
    await canvas.findByText('We could not start the payment. You can safely try again.');
  },
};

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

/** Zero, a fraction, or no number at all: no price is made up, and there is nothing to tap. */
export const BadAmount = stateStory(scenes.BadAmount);

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

/** Other words, and a wallet’s mark before them. */
export const LabelAndIcon = stateStory({
  controls: { label: 'Pay with your wallet', icon: <Mark /> },
  says: 'Pay with your wallet',
});

/** A label that needs more than one line: the button grows. */
export const LongLabel = stateStory({
  controls: {
    label: 'Pay the deposit now and the remaining amount on delivery',
    icon: <Mark />,
  },
  says: 'Pay the deposit now and the remaining amount on delivery',
});

/** The largest amount that there can be, in a currency that is written with its code. */
export const HugeAmount = stateStory({
  controls: { amount: Number.MAX_SAFE_INTEGER, currency: 'KWD' },
  says: 'Pay KWD\u00a09,007,199,254,740.991',
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

/**
 * Tap it, in real time. Choose what the wallet does in the controls; the remount button of the toolbar starts over. The
 * server is asked for six seconds here instead of a minute.
 */
export const PayIt: Story = {
  name: 'Pay it (interactive)',
  args: { outcome: 'paid' },
  render: ({ outcome = 'paid', ...args }) => (
    <Live key={outcome} outcome={outcome}>
      {(sandbox) => (
        <CheckoutButton
          {...looksOf(args)}
          createTrade={pricedTrade(sandbox, args.amount, args.currency)}
          policy={{ waits: [1000], budget: 6000 }}
        />
      )}
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
