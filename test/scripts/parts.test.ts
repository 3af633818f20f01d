import { Parts } from '../../scripts/lib/parts';

function setup() {
  const closed: string[] = [];
  const part = (name: string) => async () => ({
    url: `http://${name}`,
    close: () => {
      closed.push(name);
    },
  });
  return { closed, part, parts: new Parts() };
}

describe('the parts of the system', () => {
  it('are closed in the opposite order, once', async () => {
    const { closed, part, parts } = setup();
    expect((await parts.start('gateway', part('gateway'))).url).toBe('http://gateway');
    await parts.start('merchant', part('merchant'));
    expect(await parts.close()).toEqual([]);
    expect(await parts.close()).toEqual([]);
    expect(closed).toEqual(['merchant', 'gateway']);
  });

  it('are closed when one does not start, which is named', async () => {
    const { closed, part, parts } = setup();
    await parts.start('gateway', part('gateway'));
    const start = parts.start('merchant server', () => Promise.reject(new Error('no database')));
    await expect(start).rejects.toThrow(/^The merchant server did not start.*\n.*no database/);
    expect(closed).toEqual(['gateway']);
  });

  it('do not hold each other open', async () => {
    const { closed, part, parts } = setup();
    await parts.start('gateway', part('gateway'));
    await parts.start('merchant', async () => ({
      url: '',
      close: () => Promise.reject(new Error('stuck')),
    }));
    expect(await parts.close()).toEqual(['The merchant did not close: stuck']);
    expect(closed).toEqual(['gateway']);
  });
});
