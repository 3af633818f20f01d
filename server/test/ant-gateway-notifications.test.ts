import type { SandboxKeys } from '../src/keys';
import { signText } from '../src/rsa';
import { createAntWriter } from '../src/sandbox/ant-notification';
import { antNotice, antPayment } from './support/ant';
import { World } from './support/world';

let world: World;
beforeAll(async () => {
  world = await World.start({ alipayHost: 'ant' });
});
afterAll(() => world.stop());

describe("the sandbox's notification", () => {
  it('is repeated until an answer of the merchant is signed and says that it was taken', async () => {
    const url = `${world.merchant.url}/notifications/ant`;
    const order = await world.order(await world.signIn());
    const { tradeNo } = await world.stored(order.id);
    const notice = antNotice(world, antPayment(order, tradeNo ?? ''));
    const taken = await world.notifyAnt(notice);
    const not = await world.notifyAnt({ ...notice, body: '{}' });
    const isAccepted = (
      { headers, body }: { headers: Headers; body: unknown },
      change: { keys?: Partial<SandboxKeys>; url?: string; body?: string } = {},
    ) =>
      createAntWriter({ ...world.keys, ...change.keys }, world.time).isAccepted(
        200,
        change.body ?? JSON.stringify(body),
        { url: change.url ?? url, headers },
      );
    expect(isAccepted(taken)).toBe(true);
    expect(isAccepted(not)).toBe(false);
    expect(isAccepted(not, { body: JSON.stringify(taken.body) })).toBe(false);
    expect(isAccepted(taken, { body: `${JSON.stringify(taken.body)} ` })).toBe(false);
    expect(isAccepted(taken, { body: 'success' })).toBe(false);
    expect(isAccepted(taken, { url: `${url}?a=1` })).toBe(false);
    expect(isAccepted(taken, { keys: { appPublicKey: world.keys.walletPublicKey } })).toBe(false);
    expect(isAccepted({ ...taken, headers: new Headers() })).toBe(false);
  });

  it('is as the platform signs it', () => {
    const { headers, body } = antNotice(world, { a: 1 }, { url: 'https://shop.example/n?b=2' });
    const text = `POST /n?b=2\n${world.keys.clientId}.${headers['request-time']}.${body}`;
    const signature = encodeURIComponent(signText(text, world.keys.walletPrivateKey));
    expect(headers['signature']).toBe(`algorithm=RSA256, keyVersion=1, signature=${signature}`);
  });
});
