import { outcomeControl } from './stage';

/** What can be turned in the stories of the button, in the words of a designer. */
export const checkoutButtonControls = {
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
    description:
      'Replaces “Pay {amount}”; `{amount}` and `{wallet}` in it are filled in. The other states keep their own words.',
    control: 'text',
    table: { category: 'Looks' },
  },
  icon: {
    name: 'Icon',
    description: 'Before the label; gives way to the spinner.',
    control: false,
    table: { category: 'Looks' },
  },
  retryLabel: {
    name: 'Retry label',
    description: 'Replaces “Try again · {amount}”.',
    control: 'text',
    table: { category: 'Looks' },
  },
  walletName: {
    name: 'Wallet name',
    description: 'As buyers know it: “Pay {amount} with {wallet}”.',
    control: 'text',
    table: { category: 'Looks' },
  },
  unavailable: {
    name: 'Without a wallet',
    description: 'Where the host has no wallet that could be called.',
    control: 'inline-radio',
    options: ['explain', 'disable', 'hide'],
    table: { category: 'Looks' },
  },
  sticky: {
    name: 'Sticky bar',
    description: 'At the bottom of the screen; the page keeps room for it.',
    control: 'boolean',
    table: { category: 'Looks' },
  },
  tip: {
    name: 'Tip',
    description: 'A line above the button: a text, or anything.',
    control: 'text',
    table: { category: 'Slots' },
  },
  before: {
    name: 'Before',
    description: 'Above the button.',
    control: 'text',
    table: { category: 'Slots' },
  },
  after: {
    name: 'After',
    description: 'Below the button.',
    control: 'text',
    table: { category: 'Slots' },
  },
  expiresAt: {
    name: 'Time to pay ends',
    description: 'In milliseconds since 1970. The clock of these stories stands at noon.',
    control: 'date',
    table: { category: 'Payment' },
  },
  summary: {
    name: 'Order',
    description: 'In place of amount and currency.',
    control: 'object',
    table: { category: 'Payment' },
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
  orderKey: {
    description:
      'Says what is bought. Needed beside `createTrade`: another key is another purchase.',
    control: false,
    table: { category: 'Payment', type: { summary: 'string' } },
  },
  policy: { control: false, table: { category: 'Payment' } },
  onEnd: { control: false, table: { category: 'Payment' } },
  onNotice: { control: false, table: { category: 'Payment' } },
  onProblems: { control: false, table: { category: 'Payment' } },
  beforePay: { control: false, table: { category: 'Payment' } },
  id: { table: { disable: true } },
  className: { table: { disable: true } },
  outcome: { ...outcomeControl, if: { arg: 'outcome', exists: true } },
} as const;
