/** A journal on storages that give nothing, are full, or hold somebody else's text. */
import type { PaymentError } from '../../src/payment/errors';
import { createJournal, type PendingPayment } from '../../src/payment/journal';

const payment = (orderId: string, more: Partial<PendingPayment> = {}): PendingPayment => ({
  ...{ orderId, at: 7, claim: null, key: null },
  ...more,
});

const textOf = (...payments: unknown[]): string => JSON.stringify({ version: 1, payments });

/** A storage that gives nothing while it is blind, and a journal on it. */
function setUp(text?: string) {
  const storage = {
    text,
    /** What it gives instead of the text, while there is something here. */
    blind: [] as unknown[],
    unreadable: false,
    full: false,
    writes: 0,
    read: (): unknown => {
      if (storage.unreadable) throw new Error('cannot be read');
      return storage.blind.length > 0 ? storage.blind[0] : storage.text;
    },
    write: (next: string) => {
      storage.writes += 1;
      if (storage.full) throw new Error('is full');
      storage.text = next;
      storage.blind = [];
    },
  };
  const problems: PaymentError[] = [];
  const journal = createJournal(storage, (problem) => problems.push(problem));
  return {
    ...{ storage, journal, problems },
    codes: () => problems.map(({ code }) => code),
    orders: () => journal.list().map(({ orderId }) => orderId),
  };
}

describe('a storage that gives nothing', () => {
  it.each([[''], [undefined], [null], [5]])(
    'as %j: what is known is kept, and written again',
    (nothing) => {
      const { storage, journal, orders, codes } = setUp();
      journal.put(payment('T1'));
      storage.blind = [nothing];
      storage.text = undefined;
      expect(orders()).toEqual(['T1']);
      expect(storage.text).toBe(textOf(payment('T1')));
      expect([storage.writes, codes()]).toEqual([2, []]);
      // Once is enough.
      expect([orders(), storage.writes]).toEqual([['T1'], 2]);
    },
  );

  it('for a moment, when a payment is written down: those before it stay', () => {
    const { storage, journal, orders } = setUp();
    journal.put(payment('T1'));
    storage.blind = [''];
    journal.put(payment('T2'));
    expect(orders()).toEqual(['T1', 'T2']);
    expect(storage.text).toBe(textOf(payment('T1'), payment('T2')));
  });

  it('for a moment, when another run reads it first: that run knows what it read then', () => {
    const { storage, journal, orders } = setUp(textOf(payment('T1')));
    expect(journal.find('T1')).toEqual(payment('T1'));
    storage.blind = [undefined];
    journal.put(payment('T2'));
    expect(orders()).toEqual(['T1', 'T2']);
  });

  it('still lets go of what is over', () => {
    const { storage, journal, orders } = setUp();
    journal.put(payment('T1'));
    storage.blind = [''];
    journal.remove('T1');
    expect([orders(), storage.text]).toEqual([[], textOf()]);
    storage.blind = [''];
    const { writes } = storage;
    // Nothing is known, so nothing is lost.
    expect([orders(), storage.writes]).toEqual([[], writes]);
  });

  it('has nothing: nothing is written to it, and nobody is warned', () => {
    const { storage, journal, orders, codes } = setUp();
    expect([orders(), journal.find('T1'), storage.writes, codes()]).toEqual([[], undefined, 0, []]);
  });

  it('is told from one that says that there is nothing', () => {
    const { storage, journal, orders } = setUp();
    journal.put(payment('T1'));
    storage.text = textOf();
    expect([orders(), storage.text, storage.writes]).toEqual([[], textOf(), 1]);
  });

  it('and is full: what is known is kept, and offered at every look', () => {
    const { storage, journal, orders, codes } = setUp();
    journal.put(payment('T1'));
    storage.blind = [''];
    storage.full = true;
    expect([orders(), orders(), storage.writes]).toEqual([['T1'], ['T1'], 3]);
    expect(codes()).toEqual(['storage-unavailable']);
    storage.full = false;
    storage.text = undefined;
    expect(orders()).toEqual(['T1']);
    expect(storage.text).toBe(textOf(payment('T1')));
  });
});

describe('a storage that is full', () => {
  it('is offered what it has not taken at every look, until it takes it', () => {
    const { storage, journal, orders } = setUp();
    storage.full = true;
    journal.put(payment('T1'));
    expect(storage.writes).toBe(1);
    journal.list();
    journal.find('T1');
    journal.find('T2');
    expect(storage.writes).toBe(4);
    storage.full = false;
    journal.find('T2');
    expect([storage.text, storage.writes]).toEqual([textOf(payment('T1')), 5]);
    expect([orders(), storage.writes]).toEqual([['T1'], 5]);
  });

  it('is offered an end too, until it takes it', () => {
    const { storage, journal, orders } = setUp();
    journal.put(payment('T1'));
    storage.full = true;
    journal.remove('T1');
    expect([orders(), storage.text]).toEqual([[], textOf(payment('T1'))]);
    storage.full = false;
    expect([orders(), storage.text]).toEqual([[], textOf()]);
  });

  it('is offered nothing while it cannot be read', () => {
    const { storage, journal, orders } = setUp();
    storage.unreadable = true;
    journal.put(payment('T1'));
    expect([orders(), storage.writes]).toEqual([['T1'], 0]);
    storage.unreadable = false;
    expect([orders(), storage.writes]).toEqual([['T1'], 1]);
  });

  it('is warned of once until something was written', () => {
    const { storage, journal, codes } = setUp();
    journal.put(payment('T1'));
    for (let time = 0; time < 3; time += 1) {
      storage.unreadable = true;
      journal.list();
      storage.unreadable = false;
      // Reading works, which is no proof.
      journal.list();
    }
    expect(codes()).toEqual(['storage-unavailable']);
    journal.put(payment('T2'));
    storage.unreadable = true;
    journal.list();
    expect(codes()).toEqual(['storage-unavailable', 'storage-unavailable']);
  });

  it('is warned of once for reading and writing together', () => {
    const { storage, journal, codes, problems } = setUp();
    storage.full = true;
    journal.put(payment('T1'));
    storage.unreadable = true;
    journal.list();
    expect(codes()).toEqual(['storage-unavailable']);
    expect(problems[0]?.reason).toEqual(new Error('is full'));
  });
});

describe('a text that is not ours', () => {
  it('is complained about once, also where it cannot be written over', () => {
    const { storage, journal, orders, codes, problems } = setUp('garbage');
    storage.full = true;
    for (let look = 0; look < 5; look += 1) journal.list();
    expect(codes()).toEqual(['record-dropped', 'storage-unavailable']);
    expect(problems[0]).toMatchObject({
      message: expect.stringMatching(/no pending payment of this version.*dropped/),
      reason: ['garbage'],
    });
    // It was tried once; from here on there is nothing to save.
    expect([orders(), storage.writes]).toEqual([[], 1]);
  });

  it('is complained about again when it is another one', () => {
    const { storage, journal, codes } = setUp('garbage');
    journal.list();
    expect(storage.text).toBe(textOf());
    storage.text = 'rubbish';
    journal.list();
    expect(codes()).toEqual(['record-dropped', 'record-dropped']);
    expect(storage.text).toBe(textOf());
  });

  it('in part: what is ours is known at every look, and written alone as soon as that works', () => {
    const { storage, journal, orders, codes } = setUp(textOf({ orderId: 5 }, payment('T1')));
    storage.full = true;
    expect([orders(), orders()]).toEqual([['T1'], ['T1']]);
    storage.full = false;
    journal.put(payment('T2'));
    expect(storage.text).toBe(textOf(payment('T1'), payment('T2')));
    expect(codes()).toEqual(['record-dropped', 'storage-unavailable']);
  });

  it.each([[1], ['true'], [null], [{}]])('says %j where an attempt is marked', (unanswered) => {
    const { orders, problems } = setUp(textOf({ ...payment('T1'), unanswered }));
    expect(orders()).toEqual([]);
    expect(problems).toMatchObject([{ reason: [{ ...payment('T1'), unanswered }] }]);
  });

  it.each([true, false])('is ours with a mark that is %j', (unanswered) => {
    const { journal, codes } = setUp(textOf(payment('T1', { unanswered })));
    expect([journal.list(), codes()]).toEqual([[payment('T1', { unanswered })], []]);
  });
});
