import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/lib/root';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const guide = read('docs/components.md');

/** The names that an interface, or a union of shapes, declares in its file. */
function declared(file: string, name: string): string[] {
  const source = read(`src/components/${file}`);
  const start = source.search(new RegExp(`(interface|type) ${name}\\b`));
  const body = source.slice(start).split(/^(?:\}|.*\);|\s+\};)$/m)[0] ?? '';
  return [...body.matchAll(/^\s+(\w+)\??:\s/gm)].map(([, found = '']) => found);
}

it.each([
  ['CheckoutProvider', 'checkout-provider/checkout-provider.tsx', 'CheckoutProviderProps', 12],
  ['CheckoutButton', 'checkout-button/checkout-button.tsx', 'CheckoutButtonLooks', 5],
  ['CheckoutButton', 'checkout-button/use-checkout-button.ts', 'ButtonOptions', 7],
  ['CheckoutButton', 'checkout-button/use-payment.ts', 'CommonPaymentOptions', 4],
  ['CheckoutButton', 'checkout-button/use-payment.ts', 'UsePaymentOptions', 3],
  ['CheckoutButton', 'checkout-button/what-is-paid.ts', 'Payable', 3],
  ['OrderSummary', 'order-summary/order-summary.tsx', 'OrderSummaryProps', 5],
  ['OrderSummary', 'order-summary/use-order-summary.ts', 'UseOrderSummaryOptions', 2],
  ['PaymentResult', 'payment-result/payment-result.tsx', 'PaymentResultProps', 6],
  ['PaymentResult', 'payment-result/use-payment-result.ts', 'UsePaymentResultOptions', 3],
])('has a row in %s for each prop of %s: %s', (component, file, name, least) => {
  const section = guide.split(/^## /m).find((text) => text.startsWith(`${component}\n`));
  const rows = [...(section ?? '').matchAll(/^\| `(\w+)`/gm)].map(([, row]) => row);
  const names = declared(file, name);
  expect(names.length).toBeGreaterThanOrEqual(least);
  expect(rows).toEqual(expect.arrayContaining(names));
});

it.each([
  ['payment-result/payment-result.tsx', 'PaymentResultAction', 3],
  ['payment-result/result-detail.tsx', 'PaymentResultDetail', 3],
  ['looks.ts', 'RootProps', 3],
])('speaks of each field of %s, %s', (file, name, least) => {
  const names = declared(file, name);
  expect(names.length).toBeGreaterThanOrEqual(least);
  expect(names.filter((each) => !new RegExp(`\\b${each}\\b`).test(guide))).toEqual([]);
});
