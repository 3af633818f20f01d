import type { Meta, StoryObj } from '@storybook/react-vite';
import { OrderSummary, type OrderSummaryProps } from 'taro-tradepay';
import { Phone } from '../.storybook/phone';
import * as orders from './support/orders';
import { Staged } from './support/stage';

const meta: Meta<OrderSummaryProps> = {
  title: 'OrderSummary',
  component: OrderSummary,
  parameters: {
    docs: {
      description: {
        component: [
          'What is bought and what it costs: lines with a picture, options, a quantity and a price, then what is added or taken off, then the total.',
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
    id: { table: { disable: true } },
    className: { table: { disable: true } },
    style: {
      name: 'Theme',
      description: 'CSS variables such as `--tpay-ink`, `--tpay-line` and `--tpay-picture-radius`.',
      control: 'object',
    },
  },
  render: (args) => <Staged>{() => <OrderSummary {...args} />}</Staged>,
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

/** Thirty lines without pictures. */
export const ManyLines: Story = { args: { order: orders.manyLines } };

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
              <OrderSummary order={order} />
            </Phone>
          ))}
        </div>
      )}
    </Staged>
  ),
};
