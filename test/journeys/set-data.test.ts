import { bytesOf, watchSetData, type Sent } from '../../bench/lib/bridge';
import { until } from './support/system';
import { useWorld } from './support/world';

jest.setTimeout(60_000);

const world = useWorld();

/** What a change of state may carry: docs/performance.md. */
const MOST = 400;

describe.each(['alipay', 'weapp'])('in a payment on %s', (target) => {
  it('each change that is drawn is one setData, and a small one', async () => {
    let sent: Sent[] = [];
    const phone = await world.open(target, {
      prepare: async (page) => {
        ({ sent } = await watchSetData(page));
      },
    });
    await phone.goToCheckout();
    await phone.tapPay();
    await phone.confirmInCashier();
    await phone.program.getByText('Payment received').waitFor();
    await until(async () => sent.some(({ text }) => text.includes('Payment received')));
    const words = ['Opening wallet', 'Waiting for wallet', 'Confirming payment', '"Paid"'];
    const changes = sent
      .filter(({ page }) => page === 'checkout')
      .map((each) => ({
        words: words.filter((word) => each.text.includes(word)),
        bytes: bytesOf(each),
      }))
      .filter((change) => change.words.length > 0);

    // The page may be left before the last is drawn.
    expect([3, 4]).toContain(changes.length);
    expect(changes.map((change) => change.words)).toEqual(
      words.slice(0, changes.length).map((word) => [word]),
    );
    expect(changes.filter(({ bytes }) => bytes > MOST)).toEqual([]);
    await phone.close();
  });
});
