import type { PaymentError } from '../../src/payment/errors';
import {
  createJournal,
  knownOrder,
  memoryStorage,
  type PendingPayment,
} from '../../src/payment/journal';
import { paid } from '../support/payment';

const payment = (orderId: string, more: Partial<PendingPayment> = {}): PendingPayment => ({
  ...{ orderId, at: 7, claim: null, key: null },
  ...more,
});

/** A storage whose faults the test decides. */
function storageWith(text?: unknown) {
  const storage = {
    text,
    unreadable: false,
    unwritable: false,
    forgets: false,
    read: () => {
      if (storage.unreadable) throw new Error('cannot be read');
      return storage.text;
    },
    write: (next: string) => {
      if (storage.unwritable) throw new Error('is full');
      if (!storage.forgets) storage.text = next;
    },
  };
  return storage;
}

function journalOn(storage: ReturnType<typeof storageWith>) {
  const problems: PaymentError[] = [];
  const journal = createJournal(storage, (problem) => problems.push(problem));
  return { journal, problems, codes: () => problems.map(({ code }) => code) };
}

const stored = (storage: { text?: unknown }): unknown => JSON.parse(String(storage.text));

describe('a journal', () => {
  it('writes what is pending as versioned records, and finds it in another run', () => {
    const storage = storageWith();
    const full = payment('T1', {
      ...{ claim: 'processing', amount: 500, currency: 'CNY', purchase: 'cart' },
      key: { value: 'key-1', shown: 'null' },
    });
    const { journal, problems } = journalOn(storage);
    journal.put(full);
    journal.put(payment('T2'));
    expect(stored(storage)).toEqual({ version: 1, payments: [full, payment('T2')] });
    expect(journalOn(storage).journal.list()).toEqual([full, payment('T2')]);
    expect(journalOn(storage).journal.find('T2')).toEqual(payment('T2'));
    expect(problems).toEqual([]);
  });

  it('holds one record for an order: the last', () => {
    const { journal } = journalOn(storageWith());
    journal.put(payment('T1'));
    journal.put(payment('T1', { claim: 'paid' }));
    expect(journal.list()).toEqual([payment('T1', { claim: 'paid' })]);
  });

  it('removes one order and leaves the others', () => {
    const storage = storageWith();
    const { journal } = journalOn(storage);
    journal.put(payment('T1'));
    journal.put(payment('T2'));
    journal.remove('T1');
    expect([journal.find('T1'), journal.list()]).toEqual([undefined, [payment('T2')]]);
    expect(stored(storage)).toEqual({ version: 1, payments: [payment('T2')] });
  });

  it('writes nothing to remove what it does not hold', () => {
    const storage = storageWith();
    journalOn(storage).journal.remove('T1');
    expect(storage.text).toBeUndefined();
  });

  it('lives in memory when it is given no storage, and warns nobody in particular', () => {
    const journal = createJournal();
    journal.put(payment('T1'));
    expect(journal.list()).toEqual([payment('T1')]);
    const storage = storageWith('junk');
    expect(createJournal(storage).list()).toEqual([]);
  });

  it('shares its storage with another tab', () => {
    const storage = storageWith();
    const [one, other] = [journalOn(storage).journal, journalOn(storage).journal];
    one.put(payment('T1'));
    other.put(payment('T2'));
    one.put(payment('T3'));
    other.remove('T1');
    expect(one.list().map(({ orderId }) => orderId)).toEqual(['T2', 'T3']);
    expect(other.list()).toEqual(one.list());
  });

  it('gives nobody a list to change it by', () => {
    const { journal } = journalOn(storageWith());
    journal.put(payment('T1'));
    journal.list().pop();
    expect(journal.list()).toHaveLength(1);
  });
});

describe('a storage that fails', () => {
  it.each(['unreadable', 'unwritable', 'forgets'] as const)(
    'that is %s blocks nothing, is reported once and gets everything once it works',
    (fault) => {
      const storage = storageWith();
      const { journal, problems, codes } = journalOn(storage);
      storage[fault] = true;
      journal.put(payment('T1'));
      journal.put(payment('T2'));
      journal.remove('T1');
      expect(journal.list()).toEqual([payment('T2')]);
      expect(storage.text).toBeUndefined();
      expect(codes()).toEqual(['storage-unavailable']);
      expect(problems[0]).toMatchObject({
        message: expect.stringMatching(/storage of the host failed.*kept in memory.*killed/),
        reason: expect.any(Error),
      });
      storage[fault] = false;
      // Reading is enough.
      journal.find('T2');
      expect(stored(storage)).toEqual({ version: 1, payments: [payment('T2')] });
      expect(codes()).toHaveLength(1);
    },
  );

  it('is reported again when it worked in between', () => {
    const storage = storageWith();
    const { journal, codes } = journalOn(storage);
    for (let count = 0; count < 2; count += 1) {
      storage.unwritable = true;
      journal.put(payment('T1'));
      journal.put(payment('T2'));
      storage.unwritable = false;
      journal.list();
    }
    expect(codes()).toEqual(['storage-unavailable', 'storage-unavailable']);
  });

  it('is said to lose what it does not give back', () => {
    const storage = storageWith();
    storage.forgets = true;
    const { journal, problems } = journalOn(storage);
    journal.put(payment('T1'));
    expect(String(problems[0]?.reason)).toContain('What was written cannot be read');
  });

  it('is remembered as it was read last', () => {
    const storage = storageWith();
    const { journal } = journalOn(storage);
    journal.put(payment('T1'));
    storage.unreadable = true;
    expect(journal.find('T1')).toEqual(payment('T1'));
    expect(journal.list()).toEqual([payment('T1')]);
    journal.remove('T1');
    expect(journal.list()).toEqual([]);
    storage.unreadable = false;
    expect(journal.list()).toEqual([]);
    expect(stored(storage)).toEqual({ version: 1, payments: [] });
  });

  it('is not written over while it cannot be read', () => {
    const storage = storageWith(JSON.stringify({ version: 1, payments: [payment('T0')] }));
    storage.unreadable = true;
    const { journal } = journalOn(storage);
    journal.put(payment('T1'));
    expect(stored(storage)).toEqual({ version: 1, payments: [payment('T0')] });
    storage.unreadable = false;
    expect(journal.list()).toEqual([payment('T0'), payment('T1')]);
    expect(stored(storage)).toEqual({ version: 1, payments: [payment('T0'), payment('T1')] });
  });

  it('takes what another tab wrote meanwhile, and what it could not take before', () => {
    const storage = storageWith();
    const [one, other] = [journalOn(storage).journal, journalOn(storage).journal];
    storage.unwritable = true;
    one.put(payment('T1'));
    storage.unwritable = false;
    other.put(payment('T2'));
    expect(one.list().map(({ orderId }) => orderId)).toEqual(['T2', 'T1']);
    // Given once: what the other tab then removes stays removed.
    other.remove('T1');
    expect(one.list().map(({ orderId }) => orderId)).toEqual(['T2']);
  });
});

describe('a storage that holds something else', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty text', ''],
    ['a number', 5],
    ['an object', { version: 1, payments: [payment('T1')] }],
  ])('holds nothing when it holds %s', (_, text) => {
    const storage = storageWith(text);
    const { journal, problems } = journalOn(storage);
    expect([journal.list(), problems]).toEqual([[], []]);
    expect(storage.text).toBe(text);
  });

  it.each([
    ['no JSON', '{"version":1,"payments":[', '{"version":1,"payments":['],
    ['a JSON null', 'null', null],
    ['a JSON text', '"x"', 'x'],
    ['a list', '[]', []],
    ['no version', '{"payments":[]}', { payments: [] }],
    ['an older version', '{"version":0,"payments":[]}', { version: 0, payments: [] }],
    ['a newer version', '{"version":2,"payments":[]}', { version: 2, payments: [] }],
    ['the version as a text', '{"version":"1","payments":[]}', { version: '1', payments: [] }],
    ['no list', '{"version":1,"payments":{}}', { version: 1, payments: {} }],
  ])('drops %s and says so once', (_, text, dropped) => {
    const storage = storageWith(text);
    const { journal, problems } = journalOn(storage);
    expect(journal.list()).toEqual([]);
    expect(journal.list()).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'record-dropped',
        message: expect.stringContaining('no pending payment of this version. It was dropped'),
        reason: [dropped],
      }),
    ]);
    expect(stored(storage)).toEqual({ version: 1, payments: [] });
  });

  const whole = payment('T1', {
    ...{ claim: 'paid', amount: 500, currency: 'CNY', purchase: 'cart' },
    key: { value: 'key-1', shown: 'null' },
  });

  it.each([
    ['null', null],
    ['a text', 'T1'],
    ['no order', { ...whole, orderId: undefined }],
    ['an empty order', { ...whole, orderId: '' }],
    ['a number as its order', { ...whole, orderId: 1 }],
    ['no time', { ...whole, at: undefined }],
    ['a text as its time', { ...whole, at: '7' }],
    ['no claim', { ...whole, claim: undefined }],
    ['an unknown claim', { ...whole, claim: 'PAID' }],
    ['a text as its amount', { ...whole, amount: '500' }],
    ['no amount but null', { ...whole, amount: null }],
    ['a number as its currency', { ...whole, currency: 1 }],
    ['a number as its purchase', { ...whole, purchase: 1 }],
    ['no key', { ...whole, key: undefined }],
    ['a text as its key', { ...whole, key: 'key-1' }],
    ['half a key', { ...whole, key: { value: 'key-1' } }],
    ['the other half of a key', { ...whole, key: { shown: 'null' } }],
  ])('drops %s and keeps its neighbours', (_, entry) => {
    const neighbours = [payment('T0'), { ...whole, orderId: 'T2' }];
    const payments = [neighbours[0], entry, neighbours[1]];
    const storage = storageWith(JSON.stringify({ version: 1, payments }));
    const { journal, problems, codes } = journalOn(storage);
    expect(journal.list()).toEqual(neighbours);
    expect(codes()).toEqual(['record-dropped']);
    expect(problems[0]?.reason).toHaveLength(1);
    expect(stored(storage)).toEqual({ version: 1, payments: neighbours });
  });

  it.each(['paid', 'processing', 'unknown', 'cancelled', 'failed', 'refused', null] as const)(
    'keeps a payment of which the wallet said %s',
    (claim) => {
      const payments = [{ ...payment('T1'), claim }];
      const { journal, problems } = journalOn(
        storageWith(JSON.stringify({ version: 1, payments })),
      );
      expect([journal.list(), problems]).toEqual([payments, []]);
    },
  );
});

describe('those who watch a journal', () => {
  const watcher = (busy: string, takes: boolean) => {
    const heard: unknown[] = [];
    return {
      heard,
      isBusyWith: (orderId: string) => orderId === busy,
      isBuying: () => false,
      isPaying: () => false,
      settled(report: unknown) {
        heard.push(report);
        return takes;
      },
    };
  };

  it('are asked whether they are busy', () => {
    const { journal } = journalOn(storageWith());
    expect(journal.isBusyWith('T1')).toBe(false);
    journal.watch(watcher('T1', false));
    const leave = journal.watch(watcher('T2', false));
    expect(['T1', 'T2', 'T3'].map((one) => journal.isBusyWith(one))).toEqual([true, true, false]);
    leave();
    expect(journal.isBusyWith('T2')).toBe(false);
  });

  it('all hear of an end, when it is out of the journal; one that takes it is enough', () => {
    const { journal } = journalOn(storageWith());
    const [first, second] = [watcher('', true), watcher('', false)];
    const pending: unknown[] = [];
    journal.watch({ ...first, settled: (report) => first.settled(report) });
    journal.watch({
      ...second,
      settled: (report) => {
        pending.push(...journal.list());
        return second.settled(report);
      },
    });
    journal.put(payment('T1'));
    expect(journal.settle(paid)).toBe(true);
    expect([first.heard, second.heard, pending]).toEqual([[paid], [paid], []]);
  });

  it('may all not care', () => {
    const { journal } = journalOn(storageWith());
    expect(journal.settle(paid)).toBe(false);
    const leave = journal.watch(watcher('', true));
    leave();
    journal.watch(watcher('', false));
    expect(journal.settle(paid)).toBe(false);
  });
});

describe('an order of the journal', () => {
  it('is known without its trade, and with what it charges where that is known', () => {
    expect(knownOrder(payment('T1'))).toStrictEqual({ orderId: 'T1', trade: null });
    expect(knownOrder(payment('T1', { amount: 0, currency: 'CNY' }))).toStrictEqual({
      ...{ orderId: 'T1', trade: null, amount: 0, currency: 'CNY' },
    });
  });
});

describe('a storage in memory', () => {
  it('gives back what was written last', () => {
    const storage = memoryStorage();
    expect(storage.read()).toBeUndefined();
    storage.write('a');
    storage.write('b');
    expect(storage.read()).toBe('b');
    expect(memoryStorage().read()).toBeUndefined();
  });
});

describe('a journal in plain JavaScript', () => {
  it.each([null, undefined])('may be given %s for a storage and for whom to tell', (nothing) => {
    const journal = createJournal(nothing, nothing);
    journal.put(payment('T1'));
    expect(journal.list()).toEqual([payment('T1')]);
    const storage = storageWith('nonsense');
    expect(createJournal(storage, nothing).list()).toEqual([]);
    expect(stored(storage)).toEqual({ version: 1, payments: [] });
  });
});

describe('whoever is told of a problem', () => {
  it('cannot stop a payment from being written down by throwing', () => {
    const storage = storageWith();
    storage.unwritable = true;
    const told = jest.fn(() => {
      throw new Error('analytics is down');
    });
    const journal = createJournal(storage, told);
    journal.put(payment('T1'));
    expect(journal.find('T1')).toEqual(payment('T1'));
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('an end that is told', () => {
  it('leaves the payment to whoever works at it, who settles it', () => {
    const { journal } = journalOn(storageWith());
    let busy = true;
    const teller = {
      ...{ isBusyWith: () => true, isBuying: () => true, isPaying: () => true },
      settled: () => true,
    };
    journal.watch(teller);
    journal.watch({ ...teller, isBusyWith: () => busy, settled: () => false });
    journal.put(payment('T1'));
    expect([journal.settle(paid, teller), journal.list()]).toEqual([false, [payment('T1')]]);
    busy = false;
    expect([journal.settle(paid, teller), journal.list()]).toEqual([false, []]);
  });
});
