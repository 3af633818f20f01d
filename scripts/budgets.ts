/**
 * `npm run budgets`: what each part of dist/ weighs in an app, with gzip, against scripts/budgets.json. Bytes only: they
 * are the same on every machine.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import budgets from './budgets.json';
import { wrongWith } from './lib/budgets';
import { bundleSize, packed } from './lib/bundle-size';
import { DIST } from './lib/library';
import { runMain, say } from './lib/say';

const COMPONENTS = ['CheckoutProvider', 'CheckoutButton', 'OrderSummary', 'PaymentResult'];

/** Names of the public face, and what somebody imports who needs only that. */
const PARTS: Record<string, readonly string[]> = {
  'a whole checkout': [...COMPONENTS, 'createHttpMerchant'],
  'the button': ['CheckoutProvider', 'CheckoutButton', 'createHttpMerchant'],
  'the summary': ['CheckoutProvider', 'OrderSummary'],
  'the result': ['CheckoutProvider', 'PaymentResult', 'createHttpMerchant'],
  'the payment without a component': ['createPaymentSession', 'createJournal', 'hostWallet'],
  'the check of an order': ['checkOrder'],
  'money as text': ['formatMoney'],
};

const SHEETS = ['style', 'styles/checkout-button', 'styles/order-summary', 'styles/payment-result'];

runMain(async () => {
  const sizes: Record<string, number> = {};
  for (const [what, names] of Object.entries(PARTS)) {
    sizes[`${what} (alipay)`] = await bundleSize('index.js', names, 'alipay');
  }
  const whole = PARTS['a whole checkout'] ?? [];
  for (const target of ['weapp', 'tt', 'h5'] as const) {
    sizes[`a whole checkout (${target})`] = await bundleSize('index.js', whole, target);
  }
  sizes['the sandbox'] = await bundleSize('sandbox/index.js', ['createSandbox'], 'alipay');
  for (const language of ['ar', 'th', 'zh-CN']) {
    const name = language.replace('-', '');
    sizes[`the language ${language}`] = await bundleSize(
      `locales/${language}.js`,
      [name],
      'alipay',
    );
  }
  for (const sheet of SHEETS) {
    sizes[`${sheet}.css`] = packed(readFileSync(path.join(DIST, `${sheet}.css`)));
  }
  for (const [what, size] of Object.entries(sizes)) say(`${String(size).padStart(6)}  ${what}`);
  const wrong = wrongWith(budgets, sizes);
  if (wrong.length > 0) {
    throw new Error(`${wrong.join('\n')}\nThe budgets are in scripts/budgets.json.`);
  }
});
