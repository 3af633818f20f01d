import { createServer } from 'node:net';
import { choosePort, isFree } from '../../scripts/lib/ports';

const free = async () => true;

describe('the choice of a port', () => {
  it('is the wanted one when it is free', async () => {
    expect(await choosePort(4100, [], free)).toBe(4100);
  });

  it('is the next free one otherwise', async () => {
    const busy = [4100, 4101];
    expect(await choosePort(4100, [], async (port) => !busy.includes(port))).toBe(4102);
  });

  it('passes over what another part was promised', async () => {
    expect(await choosePort(4200, [4200], free)).toBe(4201);
  });

  it('says so when there is none', async () => {
    await expect(choosePort(4100, [], async () => false)).rejects.toThrow(
      'The ports from 4100 to 4149 are all taken',
    );
  });

  it('asks the machine', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    expect(await isFree(port)).toBe(false);
    await new Promise((resolve) => server.close(resolve));
    expect(await isFree(port)).toBe(true);
  });
});
