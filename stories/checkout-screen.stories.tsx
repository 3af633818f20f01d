import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { CheckoutButton, OrderSummary, PaymentResult, type Order } from 'taro-tradepay';
import type { Sandbox, SandboxOutcome } from '../src/sandbox';
import { longTexts, manyLines, typical } from './support/orders';
import { Live, outcomeControl, pricedTrade, Staged, stageIn } from './support/stage';

const policy = { waits: [1000], budget: 6000 };

/** A page as a shop would write it: what is bought, the button, and then what became of it. */
function CheckoutScreen({ order, sandbox }: { order: Order; sandbox: Sandbox }) {
  const [ended, setEnded] = useState<string | null>(null);
  if (ended !== null) {
    return (
      <div className="screen__content">
        <PaymentResult
          orderId={ended}
          policy={policy}
          actions={[{ label: 'Back to the shop', onPress: () => setEnded(null) }]}
        />
      </div>
    );
  }
  return (
    <>
      <div className="screen__content" role="region" aria-label="Your order" tabIndex={0}>
        <OrderSummary order={order} />
      </div>
      <div className="screen__bar">
        <CheckoutButton
          amount={order.total}
          currency={order.currency}
          policy={policy}
          createTrade={pricedTrade(sandbox, order.total, order.currency)}
          onEnd={(end) => {
            if (end.status === 'succeeded' || end.status === 'processing') setEnded(end.orderId);
          }}
        />
      </div>
    </>
  );
}

interface Controls {
  outcome: SandboxOutcome;
  order: Order;
}

const meta: Meta<Controls> = {
  title: 'Screens/Checkout',
  parameters: {
    phone: 'screen',
    docs: {
      description: {
        component:
          'The three components together, from the order to its result. Cancelled and failed payments stay on the page, where the button says so; paid and unconfirmed ones go on to the result.',
      },
    },
  },
  argTypes: {
    outcome: outcomeControl,
    order: { name: 'Order', description: 'As the merchant server priced it.', control: 'object' },
  },
  args: { outcome: 'paid', order: typical },
};
export default meta;

type Story = StoryObj<Controls>;

/** Tap “Pay”, in real time. Choose what the wallet does in the controls. */
export const Journey: Story = {
  name: 'Journey (interactive)',
  render: ({ outcome, order }) => (
    <Live key={outcome} outcome={outcome}>
      {(sandbox) => <CheckoutScreen order={order} sandbox={sandbox} />}
    </Live>
  ),
};

const staged: Story = {
  render: ({ outcome, order }) => (
    <Staged script={{ outcome }} name="screen">
      {(sandbox) => <CheckoutScreen order={order} sandbox={sandbox} />}
    </Staged>
  ),
};

/** Before the tap. */
export const Start: Story = { ...staged };

/** The longest order: it scrolls, and the button stays. */
export const LongOrder: Story = { ...staged, args: { order: manyLines } };

/** Long texts and a large amount on one page. */
export const LongTexts: Story = { ...staged, args: { order: longTexts } };

/** Tapped, paid, confirmed by the server, and shown. */
export const Paid: Story = {
  ...staged,
  play: async ({ canvasElement, canvas, userEvent }) => {
    const { pass } = stageIn(canvasElement, 'screen');
    await userEvent.click(canvas.getByText('Pay CN¥214.00'));
    await pass(2000);
    await canvas.findByText('Looking up your order…');
    await pass(300);
    await canvas.findByText('Payment received');
    await canvas.findByText('CN¥214.00');
  },
};

/** The buyer closed the wallet: the page stays, and nothing is lost. */
export const Cancelled: Story = {
  ...staged,
  args: { outcome: 'cancelled' },
  play: async ({ canvasElement, canvas, userEvent }) => {
    const { pass } = stageIn(canvasElement, 'screen');
    await userEvent.click(canvas.getByText('Pay CN¥214.00'));
    await pass(2000);
    await canvas.findByText('Payment cancelled. We have received no payment.');
    await canvas.findByText('Try again · CN¥214.00');
  },
};

/** The wallet says paid and the money does not come: the result says so, and says not to pay again. */
export const NotConfirmed: Story = {
  ...staged,
  args: { outcome: 'false-paid' },
  play: async ({ canvasElement, canvas, userEvent }) => {
    const { pass } = stageIn(canvasElement, 'screen');
    await userEvent.click(canvas.getByText('Pay CN¥214.00'));
    await pass(10_000);
    await canvas.findByText('Looking up your order…');
    await pass(10_000);
    await canvas.findByText('Not confirmed yet');
  },
};
