import { createHttpMerchant } from '../../src/merchant/http-merchant';
import { createCancelSource } from '../../src/payment/abort';

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }));

/** Asks for an order at a server that answers so. */
function ordering(statusCode: number, data: unknown) {
  const merchant = createHttpMerchant({
    baseUrl: 'https://shop.example',
    request: () => Promise.resolve({ statusCode, data }),
  });
  const { signal } = createCancelSource();
  return merchant.createTrade({ host: 'h5' }, { idempotencyKey: 'key-1', signal });
}

const conflict = { error: { code: 'idempotency_conflict', message: 'Another body.' } };

it('tells a key that stands for another body from an order that could not be made', async () => {
  await expect(ordering(409, conflict)).rejects.toMatchObject({
    code: 'idempotency-conflict',
    message: expect.stringMatching(/knows this idempotency key from an order with another body/),
    reason: conflict,
  });
});

it.each([
  [409, { error: { code: 'total_changed' } }],
  [409, { code: 'idempotency_conflict' }],
  [409, 'idempotency_conflict'],
  [409, null],
  [422, conflict],
])('takes HTTP %d with %j for an order that was not made', async (statusCode, data) => {
  await expect(ordering(statusCode, data)).rejects.toMatchObject({
    code: 'trade-not-created',
    message: expect.stringContaining(`HTTP ${statusCode}`),
    reason: data,
  });
});
