import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  createJournal,
  PaymentResult,
  type Merchant,
  type PaymentResultProps,
  type WalletClaim,
} from 'taro-tradepay';
import { Phone, spaced } from '../.storybook/phone';
import type { Sandbox } from '../src/sandbox';
import { handIn } from './support/hand';
import { NOON, Staged, stageIn, type Script } from './support/stage';
import { useIn, words, type Words } from './support/words';

const meta: Meta<PaymentResultProps> = {
  title: 'PaymentResult',
  component: PaymentResult,
  parameters: {
    docs: {
      description: {
        component: [
          'How a payment ended, by the merchant server’s word alone. It needs nothing but an order number, so it can be opened again at any time: from a list of orders, or after the app was killed in mid-payment.',
          'While the server says “unpaid” it keeps asking, for a minute. What is not known is never shown as failed.',
          'Cancelled and failed are shown where the wallet of this phone said so and the server says unpaid since. A result says “we have received no payment”, and never “you were not charged”: nobody here can know that. “Do not pay again” is said only while money may be on its way.',
          'Do: open it with the order number alone, right after the wallet closed and from the list of orders (`expectPayment={false}`). Don’t: show a result of your own from what the wallet answered.',
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
    expectPayment: {
      name: 'Payment expected',
      description: 'Off where an order is only looked at: unpaid is then shown as unpaid.',
      control: 'boolean',
    },
    details: {
      name: 'Details',
      description: 'Rows of your own: `label`, `value`, `copyable`.',
      control: 'object',
    },
    actions: {
      name: 'Actions',
      description:
        'Where to go from here: up to three of `label`, `onPress` and `kind` (primary, secondary or link), or a function of the view.',
      control: false,
    },
    contact: {
      name: 'Contact',
      description: 'Whom to ask, under “Need help?”.',
      control: 'text',
    },
    children: { name: 'Slot', description: 'Anything below the actions.', control: false },
    style: {
      name: 'Theme',
      description:
        'CSS variables: `--tpay-ink`, `--tpay-muted`, `--tpay-good`, `--tpay-wait`, `--tpay-accent`, `--tpay-line`.',
      control: 'object',
    },
    policy: { table: { disable: true } },
    onChange: { table: { disable: true } },
    onProblems: { table: { disable: true } },
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
  /** What the wallet of this phone said of the order before. */
  claim?: WalletClaim;
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
  Cancelled: {
    script: { orders: [unpaid] },
    claim: 'cancelled',
    after: 300,
    says: 'Payment cancelled',
  },
  Failed: {
    script: { orders: [unpaid] },
    claim: 'failed',
    after: 2000,
    says: 'Payment did not go through',
  },
  Processing: { script: { orders: [unpaid] }, after: 90_000, says: 'Not confirmed yet' },
  Succeeded: { script: { orders: [paid] }, after: 300, says: 'Payment received' },
  Expired: {
    script: { orders: [{ ...unpaid, status: 'closed' }] },
    after: 300,
    says: 'Order closed',
  },
  UnknownOrder: { after: 300, says: 'Order not found' },
  Late: { script: { merchant: unreachable }, after: 5000, says: 'No answer yet' },
  Unreachable: { script: { merchant: unreachable }, after: 90_000, says: 'Not confirmed yet' },
  Offline: {
    script: { merchant: unreachable },
    args: { expectPayment: false },
    after: 90_000,
    says: 'No answer yet',
  },
} satisfies Record<string, Scene>;

async function play(canvas: HTMLElement, { after, says }: Scene, name?: string) {
  const { element, pass, speaksEnglish } = stageIn(canvas, name);
  if (after !== undefined) await pass(after);
  const title = element.querySelector('.tpay-payment-result__title')?.textContent;
  if (speaksEnglish && title !== says)
    throw new Error(`The title is "${String(title)}" and not "${says}".`);
}

/** A result on a phone whose wallet has said something before. */
function Remembered(
  props: PaymentResultProps & { sandbox: Sandbox; claim: WalletClaim | undefined },
) {
  const { sandbox, claim, ...result } = props;
  useState(() => {
    if (claim === undefined) return;
    createJournal(sandbox.storage).put({ orderId: result.orderId, at: NOON, claim, key: null });
  });
  return <PaymentResult {...result} />;
}

/**
 * @param args for the controls
 * @param inWords props in the toolbar's language, which the controls outweigh
 */
function viewStory(
  scene: Scene,
  args: Partial<PaymentResultProps> = {},
  inWords: (say: Words) => Partial<PaymentResultProps> = () => ({}),
): Story {
  function View(props: PaymentResultProps) {
    const say = useIn(words);
    return (
      <Staged script={scene.script}>
        {(sandbox) => (
          <Remembered {...inWords(say)} {...props} sandbox={sandbox} claim={scene.claim} />
        )}
      </Staged>
    );
  }
  return {
    args: { ...scene.args, ...args },
    render: (props) => <View {...props} />,
    play: ({ canvasElement }) => play(canvasElement, scene),
  };
}

/** Before the first answer. */
export const Loading = viewStory(scenes.Loading);

/** The server says unpaid, a moment after the wallet closed. It is asked again. */
export const Confirming = viewStory(scenes.Confirming);

/** Looked at from a list of orders: no payment is under way, and nobody is told to wait for one. */
export const Unpaid = viewStory(scenes.Unpaid);

/** The buyer left the wallet, and the server says unpaid. */
export const Cancelled = viewStory(scenes.Cancelled);

/** The wallet could not pay, and the server says unpaid twice: the first time it may not have heard yet. */
export const Failed = viewStory(scenes.Failed);

/** A minute without a final answer. The buyer can ask again, and is told not to pay again. */
export const Processing = viewStory(scenes.Processing);

/** Paid, by the server’s word. */
export const Succeeded = viewStory(scenes.Succeeded);

/** Closed unpaid. */
export const Expired = viewStory(scenes.Expired);

/** The server knows no such order, or it is somebody else’s. */
export const UnknownOrder = viewStory(scenes.UnknownOrder);

/** Some seconds without any answer: it says so, and can be asked at once. */
export const Late = viewStory(scenes.Late);

/** An order of before, opened without a network: nothing is known of it, and nobody is told not to pay. */
export const Offline = viewStory(scenes.Offline);

/** The server could not be reached for a minute: what is not known is not shown as failed, and no amount is made up. */
export const Unreachable = viewStory(scenes.Unreachable);

/** The money came late: “Check again” was tapped, and found it. */
export const CheckedAgain: Story = {
  ...viewStory(scenes.Processing),
  play: async ({ canvasElement, userEvent }) => {
    await play(canvasElement, scenes.Processing);
    const { taps, waitsFor, sandbox } = handIn(canvasElement, userEvent);
    sandbox.addOrder(paid);
    await taps('.tpay-payment-result__action--refresh');
    await waitsFor('.tpay-payment-result--succeeded');
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

const nowhere = (): void => undefined;

/** What a shop adds, as its words of the toolbar's language say it. */
const detailsIn = (say: Words): NonNullable<PaymentResultProps['details']> => [
  { label: say.paidWith, value: 'Alipay' },
  { label: say.delivery, value: say.friday },
  { label: say.booking, value: 'BK-7F3Q', copyable: true },
];
const actionsIn = (say: Words): NonNullable<PaymentResultProps['actions']> => [
  { label: say.see, onPress: nowhere, kind: 'primary' },
  { label: say.goOn, onPress: nowhere },
  { label: say.invoice, onPress: nowhere, kind: 'link' },
];

/** With ways to go on: three at most, and the first one stands out. */
export const ThreeActions = viewStory(scenes.Succeeded, {}, (say) => ({ actions: actionsIn(say) }));

/** With the page’s own rows, one of which can be copied. */
export const Details = viewStory(scenes.Succeeded, {}, (say) => ({ details: detailsIn(say) }));

/** With somebody to ask. */
export const Contact = viewStory(scenes.Processing, {}, (say) => ({ contact: say.call }));

/** Everything at once, as a shop would show it. */
export const Everything = viewStory(scenes.Succeeded, {}, (say) => ({
  details: detailsIn(say),
  actions: actionsIn(say),
  contact: say.call,
}));

/** Every action and every detail as long as nobody should write them: they wrap. */
export const LongWords = viewStory(scenes.Failed, {
  details: [
    {
      label: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      value: 'Kraftfahrzeughaftpflichtversicherungsbeitragsrückerstattungsantragsformular',
    },
  ],
  actions: [
    {
      label: 'Bestellung mit einem anderen Zahlungsmittel noch einmal bezahlen',
      onPress: nowhere,
      kind: 'primary',
    },
    { label: 'Rechtsschutzversicherungsgesellschaften anrufen', onPress: nowhere },
    {
      label: 'Zurück zum Warenkorb und dort noch einmal nachsehen',
      onPress: nowhere,
      kind: 'link',
    },
  ],
});

/** The host refuses to copy: the number itself can be held. */
export const CopyRefused: Story = {
  ...viewStory(scenes.Succeeded),
  play: async ({ canvasElement, userEvent }) => {
    await play(canvasElement, scenes.Succeeded);
    const { taps, sees } = handIn(canvasElement, userEvent);
    // Taro copies by it, and refuses where it is missing.
    Object.defineProperty(document, 'execCommand', { value: undefined, configurable: true });
    await taps('.tpay-payment-result__copy');
    await sees('.tpay-payment-result__note');
    Reflect.deleteProperty(document, 'execCommand');
  },
};

/** Other colours. */
export const Themed: Story = {
  ...viewStory(scenes.Succeeded, {
    style: {
      '--tpay-good': '#8a2f00',
      '--tpay-accent': '#8a2f00',
      '--tpay-ink': '#3b2412',
      '--tpay-muted': '#75563c',
      '--tpay-line': '#e7d5c3',
    },
  }),
  globals: { appearance: 'light', theme: 'neutral' },
};

/** All of them side by side. */
export const AllStates: Story = {
  parameters: { phone: 'none', controls: { disable: true } },
  render: (args) => (
    <>
      {Object.entries<Scene>(scenes).map(([name, { script, claim, args: own }]) => (
        <Phone key={name} caption={spaced(name)}>
          <Staged name={name} script={script}>
            {(sandbox) => <Remembered {...args} {...own} sandbox={sandbox} claim={claim} />}
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
