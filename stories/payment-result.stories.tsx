import type { Meta, StoryObj } from '@storybook/react-vite';
import { PaymentResult, type PaymentResultProps } from 'taro-tradepay';
import type { Merchant } from '../src/index';
import { Phone, spaced } from '../.storybook/phone';
import { NOON, Staged, stageIn, type Script } from './support/stage';

const meta: Meta<PaymentResultProps> = {
  title: 'PaymentResult',
  component: PaymentResult,
  parameters: {
    docs: {
      description: {
        component: [
          'How a payment ended, by the merchant server’s word alone. It needs nothing but an order number, so it can be opened again at any time: from a list of orders, or after the app was killed in mid-payment.',
          'While the server says “unpaid” it keeps asking, for a minute. What is not known is never shown as failed.',
        ].join('\n\n'),
      },
    },
  },
  argTypes: {
    orderId: {
      name: 'Order number',
      description:
        'All that is needed. Another one is another order, which this story’s server does not know.',
      control: 'text',
    },
    actions: { name: 'Actions', description: 'Where to go from here.', control: false },
    style: {
      name: 'Theme',
      description:
        'CSS variables: `--tpay-ink`, `--tpay-muted`, `--tpay-good`, `--tpay-wait`, `--tpay-accent`, `--tpay-line`.',
      control: 'object',
    },
    policy: { table: { disable: true } },
    onChange: { table: { disable: true } },
    id: { table: { disable: true } },
    className: { table: { disable: true } },
  },
  args: { orderId: 'T20260314-000871' },
};
export default meta;

type Story = StoryObj<PaymentResultProps>;

const orderId = 'T20260314-000871';
const unpaid = { orderId, status: 'unpaid', amount: 21_400, currency: 'CNY' } as const;
const paid = { ...unpaid, status: 'paid', paidAt: NOON } as const;

const unreachable: Merchant = { getPayment: () => Promise.reject(new Error('no network')) };

/** How a view is reached: what the server knows, and how long it has been asked. */
interface Scene {
  script?: Script;
  orderId?: string;
  /** Milliseconds. */
  after?: number;
  args?: Partial<PaymentResultProps>;
  /** The title in the end. */
  says: string;
}

const scenes = {
  Loading: { script: { orders: [paid] }, says: 'Looking up your order…' },
  Confirming: { script: { orders: [unpaid] }, after: 300, says: 'Confirming your payment' },
  Unpaid: {
    script: { orders: [unpaid] },
    args: { expectPayment: false },
    after: 300,
    says: 'Not paid yet',
  },
  Processing: { script: { orders: [unpaid] }, after: 90_000, says: 'Not confirmed yet' },
  Succeeded: { script: { orders: [paid] }, after: 300, says: 'Payment received' },
  Expired: {
    script: { orders: [{ ...unpaid, status: 'closed' }] },
    after: 300,
    says: 'Order closed',
  },
  UnknownOrder: { after: 300, says: 'Order not found' },
  Unreachable: { script: { merchant: unreachable }, after: 90_000, says: 'Not confirmed yet' },
} satisfies Record<string, Scene>;

async function play(canvas: HTMLElement, { after, says }: Scene, name?: string) {
  const { element, pass } = stageIn(canvas, name);
  if (after !== undefined) await pass(after);
  const title = element.querySelector('.tpay-payment-result__title')?.textContent;
  if (title !== says) throw new Error(`The title is "${String(title)}" and not "${says}".`);
}

function viewStory(scene: Scene, args: Partial<PaymentResultProps> = {}): Story {
  return {
    args: { ...scene.args, ...args },
    render: (props) => <Staged script={scene.script}>{() => <PaymentResult {...props} />}</Staged>,
    play: ({ canvasElement }) => play(canvasElement, scene),
  };
}

/** Before the first answer. */
export const Loading = viewStory(scenes.Loading);

/** The server says unpaid, a moment after the wallet closed. It is asked again. */
export const Confirming = viewStory(scenes.Confirming);

/** Looked at from a list of orders: no payment is under way, and nobody is told to wait for one. */
export const Unpaid = viewStory(scenes.Unpaid);

/** A minute without a final answer. The buyer can ask again, and is told not to pay again. */
export const Processing = viewStory(scenes.Processing);

/** Paid, by the server’s word. */
export const Succeeded = viewStory(scenes.Succeeded);

/** Closed unpaid. */
export const Expired = viewStory(scenes.Expired);

/** The server knows no such order, or it is somebody else’s. */
export const UnknownOrder = viewStory(scenes.UnknownOrder);

/** The server could not be reached for a minute: what is not known is not shown as failed, and no amount is made up. */
export const Unreachable = viewStory(scenes.Unreachable);

/** The money came late: “Check again” was tapped, and found it. */
export const CheckedAgain: Story = {
  ...viewStory(scenes.Processing),
  play: async ({ canvasElement, canvas, userEvent }) => {
    await play(canvasElement, scenes.Processing);
    const { pass, sandbox } = stageIn(canvasElement);
    sandbox.addOrder(paid);
    await userEvent.click(canvas.getByText('Check again'));
    await pass(300);
    await canvas.findByText('Payment received');
  },
};

/** An amount as large as they get, and an order number that does not fit into one line. */
export const HugeAmount: Story = viewStory(
  {
    script: {
      orders: [
        {
          orderId: '2026031422001409871234567890123456789012345678901234567890123456',
          status: 'paid',
          amount: Number.MAX_SAFE_INTEGER,
          currency: 'KWD',
          paidAt: NOON,
        },
      ],
    },
    after: 300,
    says: 'Payment received',
  },
  { orderId: '2026031422001409871234567890123456789012345678901234567890123456' },
);

/** With a way to go on. The actions are the page’s own. */
export const WithActions = viewStory(scenes.Succeeded, {
  actions: (
    <button type="button" className="action">
      Back to the shop
    </button>
  ),
});

/** Other colours. */
export const Themed = viewStory(scenes.Succeeded, {
  style: {
    '--tpay-good': '#8a2f00',
    '--tpay-accent': '#8a2f00',
    '--tpay-ink': '#3b2412',
    '--tpay-muted': '#75563c',
    '--tpay-line': '#e7d5c3',
  },
});

/** All of them side by side. */
export const AllStates: Story = {
  parameters: { phone: 'none', controls: { disable: true } },
  render: (args) => (
    <>
      {Object.entries<Scene>(scenes).map(([name, { script, args: own }]) => (
        <Phone key={name} caption={spaced(name)}>
          <Staged name={name} script={script}>
            {() => <PaymentResult {...args} {...own} />}
          </Staged>
        </Phone>
      ))}
    </>
  ),
  play: async ({ canvasElement }) => {
    for (const [name, scene] of Object.entries<Scene>(scenes)) {
      await play(canvasElement, scene, name);
    }
  },
};
