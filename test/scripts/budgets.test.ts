import { wrongWith } from '../../scripts/lib/budgets';

describe('the budgets', () => {
  it('hold where nothing is over and nothing far below', () => {
    expect(wrongWith({ button: 9000, result: 1000 }, { button: 8730, result: 900 })).toEqual([]);
  });

  it('say what is over', () => {
    expect(wrongWith({ button: 1000 }, { button: 1001 })).toEqual([
      'button: 1001 bytes, over 1000.',
    ]);
  });

  it('are lowered when less is needed', () => {
    expect(wrongWith({ button: 9000, result: 1000 }, { button: 8729, result: 899 })).toEqual([
      'button: 8729 bytes, well below 9000. Lower the budget.',
      'result: 899 bytes, well below 1000. Lower the budget.',
    ]);
  });

  it('are for what is measured, and measure what they are for', () => {
    expect(wrongWith({ gone: 10 }, { added: 10 })).toEqual([
      'gone: a budget of 10 bytes, and nothing measured.',
      'added: 10 bytes, and no budget.',
    ]);
  });
});
