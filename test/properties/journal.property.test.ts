/** Whatever the host's storage holds, and whatever an app asks for. `PROPERTY_RUNS` as in the property test of sessions. */
import { createJournal, type PendingPayment } from '../../src/payment/journal';
import { normalisePolicy } from '../../src/payment/policy';
import type { JournalStorage, WalletClaim } from '../../src/payment/ports';
import { fc, runs } from '../support/chance';

const numRuns = Math.ceil(runs / 10);
const claims: WalletClaim[] = ['paid', 'processing', 'unknown', 'cancelled', 'failed', 'refused'];

function storageOf(text: unknown): JournalStorage & { text: unknown } {
  return {
    text,
    read() {
      return this.text;
    },
    write(next) {
      this.text = next;
    },
  };
}

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const payment: fc.Arbitrary<PendingPayment> = fc.record({
  orderId: fc.string({ minLength: 1 }),
  at: fc.integer(),
  claim: fc.constantFrom(null, ...claims),
  amount: optional(fc.nat()),
  currency: optional(fc.string()),
  purchase: optional(fc.string()),
  key: fc.option(fc.record({ value: fc.string(), shown: fc.string() })),
});
const payments = fc.uniqueArray(payment, { selector: ({ orderId }) => orderId, maxLength: 5 });
/** As JSON keeps them. */
const plain = (list: PendingPayment[]): unknown => JSON.parse(JSON.stringify(list));

describe('a journal on any storage', () => {
  it('throws at nothing, and holds a payment that is put into it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.anything()), payment, (text, put) => {
        const storage = storageOf(text);
        const journal = createJournal(storage);
        journal.list();
        journal.put(put);
        expect(journal.find(put.orderId)).toEqual(put);
        expect([createJournal(storage).find(put.orderId)]).toEqual(plain([put]));
        journal.remove(put.orderId);
        expect(createJournal(storage).find(put.orderId)).toBeUndefined();
      }),
      { numRuns },
    );
  });

  it('keeps every whole payment, whatever lies beside it', () => {
    const junk = fc.oneof(
      fc.jsonValue(),
      payment.map(({ at, ...rest }) => ({ ...rest, when: at })),
    );
    fc.assert(
      fc.property(payments, fc.array(junk, { maxLength: 5 }), fc.nat(5), (whole, broken, place) => {
        const entries: unknown[] = [...broken];
        entries.splice(place, 0, ...whole);
        const journal = createJournal(storageOf(JSON.stringify({ version: 1, payments: entries })));
        expect(journal.list()).toEqual(plain(whole));
      }),
      { numRuns },
    );
  });

  it('comes to what was put and removed last, though the storage fails in between', () => {
    const step = fc.record({
      what: fc.constantFrom('put', 'remove', 'list', 'break', 'mend'),
      payment: payment.map((one) => ({ ...one, orderId: `T${one.orderId.length % 3}` })),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const storage = storageOf(undefined);
        let broken = false;
        const guard = <T>(call: () => T): T => {
          if (broken) throw new Error('broken');
          return call();
        };
        const journal = createJournal({
          read: () => guard(() => storage.read()),
          write: (text) => guard(() => storage.write(text)),
        });
        const expected = new Map<string, PendingPayment>();
        for (const { what, payment: one } of steps) {
          if (what === 'put') journal.put(one);
          if (what === 'put') expected.set(one.orderId, one);
          if (what === 'remove') journal.remove(one.orderId);
          if (what === 'remove') expected.delete(one.orderId);
          if (what === 'break' || what === 'mend') broken = what === 'break';
          const held = new Map(journal.list().map((entry) => [entry.orderId, entry]));
          expect(plain([...held.values()].sort(byOrder))).toEqual(
            plain([...expected.values()].sort(byOrder)),
          );
        }
        broken = false;
        journal.list();
        expect(plain(createJournal(storage).list().sort(byOrder))).toEqual(
          plain([...expected.values()].sort(byOrder)),
        );
      }),
      { numRuns },
    );
  });
});

const byOrder = (one: PendingPayment, other: PendingPayment): number =>
  one.orderId < other.orderId ? -1 : 1;

describe('a policy made of anything', () => {
  it('can be kept: whole waits, and no time that a timer cannot wait', () => {
    const any = fc.oneof(fc.anything(), fc.double(), fc.integer());
    const given = fc.record({ waits: fc.oneof(any, fc.array(any)), budget: any, silence: any });
    fc.assert(
      fc.property(given, (asked) => {
        const { waits, budget, silence } = normalisePolicy(asked as never);
        expect(waits.length).toBeGreaterThan(0);
        for (const time of [...waits, budget, silence]) {
          expect(time).toBeGreaterThanOrEqual(0);
          expect(time).toBeLessThanOrEqual(2 ** 31 - 1);
        }
      }),
      { numRuns },
    );
  });

  it('leaves alone what is sensible', () => {
    const time = fc.nat(2 ** 31 - 1);
    const sensible = fc.record({
      ...{ waits: fc.array(time, { minLength: 1 }), budget: time, silence: time },
    });
    fc.assert(
      fc.property(sensible, (asked) => {
        expect(normalisePolicy(asked)).toEqual(asked);
      }),
      { numRuns },
    );
  });
});
