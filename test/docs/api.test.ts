import { readFileSync } from 'node:fs';
import path from 'node:path';
import { API_PAGES, apiReference } from '../../scripts/lib/api-reference';
import { ROOT } from '../../scripts/lib/root';

jest.setTimeout(120_000);

it('is the reference of the code as it is: npm run docs writes it', async () => {
  const made = await apiReference();
  expect([...made.keys()]).toEqual(API_PAGES);
  for (const [name, text] of made) {
    expect(readFileSync(path.join(ROOT, 'docs/api', name), 'utf8')).toBe(text);
  }
  for (const name of ['CheckoutButton', 'createHttpMerchant', 'PaymentError']) {
    expect(made.get('index.md')).toContain(`\n### ${name}`);
  }
});
