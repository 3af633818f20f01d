import type { Meta, StoryObj } from '@storybook/react-vite';
import { OrderSummary, type OrderSummaryProps } from 'taro-tradepay';
import { Phone } from '../.storybook/phone';
import * as orders from './support/orders';
import { handIn } from './support/hand';
import { Live, Staged } from './support/stage';
import { Summary } from './support/summary';

const meta: Meta<OrderSummaryProps> = {
  title: 'OrderSummary',
  component: OrderSummary,
  parameters: {
    docs: {
      description: {
        component: [
          'What is bought and what it costs: lines with a picture, options, a quantity and a price, then what is added or taken off, then the total.',
          'Long orders show their first lines and the way to all others, lines may stand under sections, and every text is the provider’s language or your own. `useOrderSummary` does the same without drawing anything.',
          'Amounts are whole numbers in the smallest unit of the currency (5800 is CN¥58.00, ¥5,800 or KWD 5.800). An order whose numbers do not add up is shown without any: a wrong price is worse than none.',
        ].join('\n\n'),
      },
    },
  },
  argTypes: {
    order: {
      name: 'Order',
      description: 'As the merchant server priced it; null while it is on its way.',
      control: 'object',
    },
    collapsedLines: {
      name: 'First lines',
      description:
        'How many are shown until the buyer asks for all; `Infinity` for all. 5 if left out.',
      control: { type: 'number', min: 0 },
    },
    loadingLines: {
      name: 'Lines while loading',
      description: 'For how many lines room is kept. 2 if left out.',
      control: { type: 'number', min: 0, max: 20 },
    },
    header: { description: 'Above the lines, in every state.', control: false },
    footer: { description: 'Below the total, in every state.', control: false },
    renderLine: {
      description: 'Draws a line in its own way; `undefined` draws it as usual.',
      control: false,
    },
    onProblems: {
      description: 'Told once of every order that cannot be shown, and why.',
      control: false,
    },
    id: { table: { disable: true } },
    className: { table: { disable: true } },
    style: {
      name: 'Theme',
      description: 'CSS variables such as `--tpay-ink`, `--tpay-line` and `--tpay-picture-radius`.',
      control: 'object',
    },
  },
  render: (args) => <Staged>{() => <Summary {...args} />}</Staged>,
};
export default meta;

type Story = StoryObj<OrderSummaryProps>;

/** Two kinds of goods, one of them reduced, and shipping. */
export const Typical: Story = { args: { order: orders.typical } };

/** Nothing added, nothing taken off: there is no subtotal that would only repeat the total. */
export const OneLine: Story = { args: { order: orders.oneLine } };

/** Titles, options and labels wrap, even where a single word is wider than the phone; prices stay readable. */
export const LongTexts: Story = { args: { order: orders.longTexts } };

/** Every kind of adjustment. Only a discount has a colour. */
export const DiscountShippingTaxTip: Story = {
  name: 'Discount, shipping, tax, fee and tip',
  args: { order: orders.everyAdjustment },
};

/** The tax is in the prices: it stands below the total, and adds nothing. */
export const TaxIncluded: Story = { args: { order: orders.taxIncluded } };

/** Lines that belong together, in two parcels for example. */
export const Sections: Story = { args: { order: orders.sections } };

/** A picture that cannot be loaded, and one that there never was, leave a quiet place. */
export const Pictures: Story = { args: { order: orders.pictures } };

/** The largest numbers that there can be. They wrap, and are never cut off. */
export const HugeAmounts: Story = { args: { order: orders.hugeAmounts } };

/** Thirty lines without pictures: the first five, and the way to the others. */
export const ManyLines: Story = { args: { order: orders.manyLines } };

/** The same after a tap on “Show all 30 items”. */
export const ManyLinesShown: Story = {
  args: { order: orders.manyLines },
  play: async ({ canvasElement, canvas, userEvent }) => {
    await handIn(canvasElement, userEvent).taps('.tpay-order-summary__toggle');
    await canvas.findByText('Tea sample 30');
  },
};

/** A thousand lines come in portions of forty, ten a second: tap, and scroll. */
export const ThousandLines: Story = {
  name: '1,000 lines (interactive)',
  args: { order: orders.samples(1000) },
  render: (args) => <Live outcome="paid">{() => <Summary {...args} />}</Live>,
};

/** Nothing but the sums, until somebody asks. */
export const NoLines: Story = {
  name: 'Only the sums',
  args: { order: orders.typical, collapsedLines: 0 },
};

/** A heading above, a coupon below, and one line that the shop draws itself. */
export const Slots: Story = {
  args: {
    order: orders.typical,
    header: <h3 className="summary-slot">Your order</h3>,
    footer: <p className="summary-slot">Every tenth cup is on the house.</p>,
    renderLine: (line, { title, amount }) =>
      line.id === 'oolong' ? (
        <p className="summary-slot">
          {title}, freshly roasted: {amount}
        </p>
      ) : undefined,
  },
};

/** A currency without decimals. */
export const Yen: Story = { name: 'Yen: no decimals', args: { order: orders.yen } };

/** A currency with three decimals, and without a symbol of its own. */
export const Dinar: Story = { name: 'Dinar: three decimals', args: { order: orders.dinar } };

/** While the order is on its way. */
export const Loading: Story = { args: { order: null } };

/** An order without lines. */
export const Empty: Story = { args: { order: orders.empty } };

/** The lines and the shipping do not add up to the total: one yuan is missing. No number is shown. */
export const WrongTotal: Story = { args: { order: orders.wrongTotal } };

/** Other colours, rounder pictures. */
export const Themed: Story = {
  globals: { appearance: 'light', theme: 'neutral' },
  args: {
    order: orders.typical,
    style: {
      '--tpay-ink': '#3b2412',
      '--tpay-muted': '#75563c',
      '--tpay-good': '#8a2f00',
      '--tpay-line': '#e7d5c3',
      '--tpay-picture-radius': '32px',
    },
  },
};

const all = {
  Typical: orders.typical,
  'One line': orders.oneLine,
  'Long texts': orders.longTexts,
  'Every adjustment': orders.everyAdjustment,
  'Tax included': orders.taxIncluded,
  Sections: orders.sections,
  'Huge amounts': orders.hugeAmounts,
  'Many lines': orders.manyLines,
  Yen: orders.yen,
  Dinar: orders.dinar,
  Loading: null,
  Empty: orders.empty,
  'Wrong total': orders.wrongTotal,
};

/** All of them side by side. */
export const AllStates: Story = {
  parameters: { phone: 'none', controls: { disable: true } },
  render: () => (
    <Staged>
      {() => (
        <div className="story">
          {Object.entries(all).map(([caption, order]) => (
            <Phone key={caption} caption={caption}>
              <Summary order={order} />
            </Phone>
          ))}
        </div>
      )}
    </Staged>
  ),
};
