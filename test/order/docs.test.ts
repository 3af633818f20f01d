import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/lib/root';
import type { OrderProblem } from '../../src/order/check-order';

it('has a row in the docs for each code', () => {
  const codes: Record<OrderProblem['code'], true> = {
    'not-an-order': true,
    'unknown-currency': true,
    empty: true,
    'invalid-quantity': true,
    'invalid-amount': true,
    'wrong-sign': true,
    'invalid-text': true,
    'invalid-kind': true,
    'invalid-included': true,
    'duplicate-id': true,
    'total-mismatch': true,
  };
  const docs = readFileSync(path.join(ROOT, 'docs/money.md'), 'utf8');
  const rows = [...docs.matchAll(/^\| `([a-z-]+)` /gm)].map(([, code]) => code);
  expect(rows).toEqual(Object.keys(codes));
});
