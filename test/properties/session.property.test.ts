/**
 * Random lives of a payment, in the world of `world.ts`, where the bank keeps the truth. A life is a list of commands;
 * what has to hold at every moment, and once everything works again, is written down in that file.
 *
 * The seed is the same in every run; `PROPERTY_SEED=random` takes another one. A failure prints its seed, its path and the
 * shortest life that fails. To live through it again:
 *   PROPERTY_SEED=123 PROPERTY_PATH=4:5:6 npx jest test/properties/session --selectProjects library
 * or give the printed commands to `live(…)` in a test of their own, as those at the end are.
 * `PROPERTY_RUNS` sets how many lives there are: 10,000 by default.
 */
import { fc, runs } from '../support/chance';
import { createWorld, type Facts } from './world';

async function live(ready: boolean, life: readonly string[]): Promise<Facts> {
  const world = createWorld(ready);
  for (const command of life) await world.run(command);
  await world.heal();
  return world.facts;
}

const every = createWorld(false).names;

/** What happens more often than the rest, or a payment would seldom come far. */
const often = [
  'the buyer taps',
  'the buyer pays',
  'the wallet tells the truth',
  'the server is up',
  'orders are up',
  'ten seconds pass',
  'a minute passes',
  'the app is launched',
  'the page comes back',
];

/** Beginnings from which it gets interesting. */
const scenes = [
  ['the buyer taps', 'the buyer pays', 'the wallet tells the truth'],
  ['the buyer taps', 'the wallet says cancelled', 'the buyer taps'],
  ['the server is slow', 'the buyer taps', 'the wallet says failed'],
  ['the buyer taps', 'the wallet says unknown', 'a minute passes'],
  ['the buyer taps', 'the buyer pays and the money moves', 'the app is killed'],
  ['the buyer taps', 'the app is killed', 'the app is launched', 'the buyer taps'],
  ['the buyer taps', 'the wallet says cancelled', 'the price changes', 'the buyer taps'],
  ['the wallet is slow to open', 'the buyer taps', 'a minute passes', 'the slow wallet opens'],
  ['the wallet is slow to open', 'the buyer taps', 'the trade closes', 'a minute passes'],
  ['the hook hangs', 'the buyer taps'],
  ['the buyer taps', 'the app hides', 'the wallet tells the truth', 'the app shows'],
  ['the storage is unreadable', 'the buyer taps'],
  [
    ...['the buyer taps', 'the server is slow with old news', 'the wallet says cancelled'],
    ...['the app hides', 'the buyer pays', 'the app shows'],
  ],
];

const command = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(...every).map((one) => [one]),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(...often).map((one) => [one]),
  },
  { weight: 1, arbitrary: fc.constantFrom(...scenes) },
);
const anyLife = fc
  .array(command, { maxLength: 30, size: 'max' })
  .map((commands) => commands.flat());

/** Throws with the seed and the shortest life that fails. */
async function expectEvery(ready: boolean, numRuns: number): Promise<void> {
  const lives = fc.asyncProperty(anyLife, async (life) => {
    await live(ready, life);
  });
  await fc.assert(lives, { numRuns });
}

describe('a payment in a world where anything may fail', () => {
  it.each([
    ['made on tap', false, runs],
    ['made before', true, Math.ceil(runs / 5)],
  ])(
    'is charged once, shown as it is and never forgotten; its order is %s',
    async (_, ready, numRuns) => {
      await expectEvery(ready, numRuns);
    },
    600_000,
  );

  it('goes through everything that can happen', async () => {
    const happened = new Set<string>();
    const states = new Set<string>();
    for (const life of fc.sample(anyLife, { numRuns: 600, seed: 11 })) {
      const facts = await live(false, life);
      life.forEach((one) => happened.add(one));
      facts.seen.forEach((one) => happened.add(one));
      facts.states.forEach((one) => states.add(one));
    }
    expect(every.filter((one) => !happened.has(one))).toEqual([]);
    expect([...states].sort()).toEqual([
      ...['cancelled', 'confirming', 'creating', 'expired', 'failed', 'idle', 'paying'],
      ...['processing', 'succeeded'],
    ]);
    expect(happened).toEqual(
      new Set([
        ...every,
        ...['charged', 'forgotten', 'key used again', 'killed', 'killed while pending'],
        ...['lied to', 'not called', 'not called, late', 'recovered expired'],
        ...['recovered succeeded', 'asked about another price', 'tried again'],
        ...['paid', 'processing', 'unknown', 'cancelled', 'failed', 'refused'].map(
          (claim) => `wallet says ${claim}`,
        ),
      ]),
    );
  }, 60_000);

  it.each([
    {
      what: 'a storage that cannot be read when the silence ends',
      life: ['the buyer taps', 'the storage is unreadable', 'a minute passes', 'the buyer taps'],
    },
    {
      what: 'a wallet that says late, of an order that is over, that it was not called',
      life: [
        ...['the wallet is slow to open', 'the buyer taps', 'the trade closes', 'a minute passes'],
        ...['the wallet opens', 'the buyer taps', 'the slow wallet gives up', 'the buyer taps'],
      ],
    },
    {
      what: 'a storage that works again before the app is killed',
      life: [
        ...['the storage is unwritable', 'the buyer taps', 'the storage is works'],
        ...['a second passes', 'the app is killed'],
      ],
    },
    {
      what: 'a hook that takes its time while recovery settles the same purchase',
      life: [
        ...['the buyer taps', 'the app is killed', 'the buyer pays', 'the server is slow'],
        ...['the app is launched', 'the hook hangs', 'the buyer taps', 'the oldest reply comes'],
        ...['the hook goes on', 'the oldest reply comes', 'the server is up', 'the buyer pays'],
      ],
    },
    {
      what: 'an answer of the wallet that is none',
      life: ['the buyer taps', 'the wallet talks nonsense', 'a second passes', 'the app is killed'],
    },
    {
      what: 'an old answer that overtakes a new one',
      life: [
        ...['the buyer taps', 'the server is slow with old news', 'the wallet says cancelled'],
        ...['the app hides', 'the buyer pays', 'the app shows', 'the oldest reply comes'],
      ],
    },
  ])('survives $what', async ({ life }) => {
    const facts = await live(false, life);
    expect(facts.states).toContain('paying');
  });
});
