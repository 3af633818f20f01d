import type { Meta, StoryObj } from '@storybook/react-vite';
import { CheckoutButton, PaymentResult, type Style } from 'taro-tradepay';
import { Phone } from '../../.storybook/phone';
import { handIn } from '../support/hand';
import { typical } from '../support/orders';
import { NOON, Staged } from '../support/stage';
import { Summary } from '../support/summary';
import { TokensTable } from './tokens-table';

/** The tokens that are turned most; an empty one is as the theme has it. */
const turned = {
  accent: 'Accent',
  onAccent: 'Text on the accent',
  ink: 'Ink',
  muted: 'Muted',
  line: 'Lines',
  surface: 'Surface',
  good: 'Good',
  buttonHeight: 'Height of the button',
  buttonRadius: 'Corners of the button',
  pictureRadius: 'Corners of a picture',
} as const;

type Controls = Partial<Record<keyof typeof turned, string>>;

const variable = (name: string): `--tpay-${string}` =>
  `--tpay-${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;

const styleOf = (controls: Controls): Style =>
  Object.fromEntries(
    Object.entries(controls)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => [variable(name), value]),
  );

const meta: Meta<Controls> = {
  title: 'Guides/Tokens',
  parameters: {
    phone: 'none',
    docs: {
      description: {
        component:
          'Set any of these variables on an element around the components, or in the `style` of one of them: it wins over every theme. The table reads the stylesheets of this page, in the theme and the light that the toolbar says.',
      },
    },
  },
  argTypes: Object.fromEntries(
    Object.entries(turned).map(([key, name]) => [
      key,
      {
        name,
        description: `\`${variable(key)}\``,
        control: /height|corners/i.test(name) ? 'text' : 'color',
        table: { category: 'Variables' },
      },
    ]),
  ),
};
export default meta;

type Story = StoryObj<Controls>;

/** Turn some in the controls, and watch the components below. */
export const AllTokens: Story = {
  name: 'All tokens',
  render: (controls) => (
    <>
      <TokensTable style={styleOf(controls)} />
      <Staged
        script={{
          orders: [
            { orderId: 'T1', status: 'paid', amount: 21_400, currency: 'CNY', paidAt: NOON },
          ],
        }}
      >
        {(sandbox) => (
          <>
            <Phone caption="The same variables on the components">
              <Summary order={typical} style={styleOf(controls)} />
              <CheckoutButton
                summary={typical}
                style={{ marginTop: 16, ...styleOf(controls) }}
                orderKey="cup"
                createTrade={sandbox.createTradeOf({
                  amount: typical.total,
                  currency: typical.currency,
                })}
              />
            </Phone>
            <Phone caption="A result">
              <PaymentResult orderId="T1" style={styleOf(controls)} />
            </Phone>
          </>
        )}
      </Staged>
    </>
  ),
  play: async ({ canvasElement, userEvent }) => {
    const { pass, sees } = handIn(canvasElement, userEvent);
    await pass(300);
    await sees('.tpay-payment-result--succeeded');
  },
};
