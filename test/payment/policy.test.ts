import {
  defaultPolicy,
  mayStillMove,
  normalisePolicy,
  unpaidAnswersNeeded,
} from '../../src/payment/policy';

const longest = 2_147_483_647;

describe('when and for how long the server is asked', () => {
  it('is what the wallets advise, where the app says nothing', () => {
    const advised = { waits: [1000, 2000, 3000, 5000], budget: 60_000, silence: 120_000 };
    expect(defaultPolicy).toEqual(advised);
    expect(normalisePolicy(undefined)).toEqual(advised);
    expect(normalisePolicy({})).toEqual(advised);
  });

  it('is what the app says, where that can be kept', () => {
    const given = { waits: [0, 7], budget: 0, silence: 1 };
    expect(normalisePolicy(given)).toEqual(given);
    expect(normalisePolicy({ budget: 5 })).toEqual({ ...defaultPolicy, budget: 5 });
    expect(normalisePolicy({ silence: 5 })).toEqual({ ...defaultPolicy, silence: 5 });
  });

  it('is never longer than a timer can wait', () => {
    const forever = { waits: [Infinity, longest + 1], budget: Infinity, silence: longest + 1 };
    expect(normalisePolicy(forever)).toEqual({
      ...{ waits: [longest, longest], budget: longest, silence: longest },
    });
    expect(normalisePolicy({ budget: longest }).budget).toBe(longest);
  });

  it.each([
    ['-1', -1],
    ['NaN', Number.NaN],
    ['a text', '5'],
    ['null', null],
    ['nothing', undefined],
  ])('is as advised in place of %s', (_, value) => {
    const senseless = { waits: [value, 1], budget: value, silence: value } as never;
    expect(normalisePolicy(senseless)).toEqual({ ...defaultPolicy, waits: [5000, 1] });
    expect(normalisePolicy({ waits: value } as never)).toEqual(defaultPolicy);
  });

  it('has waits', () => {
    expect(normalisePolicy({ waits: [] }).waits).toEqual(defaultPolicy.waits);
  });
});

describe('what an unpaid order means', () => {
  it.each([
    ['cancelled', 1],
    ['refused', 1],
    ['failed', 2],
    ['paid', Infinity],
    ['processing', Infinity],
    ['unknown', Infinity],
    [null, Infinity],
  ] as const)('after the claim %s takes %d answers', (claim, answers) => {
    expect(unpaidAnswersNeeded(claim)).toBe(answers);
    expect(mayStillMove(claim)).toBe(answers === Infinity);
  });
});
