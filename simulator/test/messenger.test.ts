import type { PaymentEnd } from '../src/phone';
import type { Fault } from '../src/wallet-app/faults';
import { createMessenger } from '../src/wallet-app/messenger';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function setUp(fault: Fault | null, slowFor?: number) {
  const told: PaymentEnd[] = [];
  const held: number[] = [];
  const messenger = createMessenger({
    fault: () => fault,
    slowFor,
    between: 5,
    holding: (answers) => held.push(answers),
    note() {},
  });
  return { messenger, told, held, deliver: (end: PaymentEnd) => messenger.deliver(end, tell) };
  function tell(end: PaymentEnd) {
    told.push(end);
  }
}

it.each<[Fault | null, PaymentEnd, PaymentEnd[]]>([
  [null, 'paid', ['paid']],
  ['answerLost', 'paid', []],
  ['answeredTwice', 'failed', ['failed', 'failed']],
  ['contradicts', 'paid', ['cancelled', 'paid']],
  ['contradicts', 'cancelled', ['cancelled', 'paid']],
  ['takesBack', 'paid', ['paid', 'cancelled']],
  ['killedInPayment', 'cancelled', ['cancelled']],
])('with %s an end %s is told as %j', (fault, end, expected) => {
  const { deliver, told } = setUp(fault);
  deliver(end);
  expect(told).toEqual(expected.slice(0, 1));
  jest.advanceTimersByTime(5);
  expect(told).toEqual(expected);
});

describe('a slow wallet', () => {
  it('holds each answer until it is released, the oldest first', () => {
    const { messenger, deliver, told, held } = setUp('slowWallet');
    expect(messenger.release()).toBe(false);
    deliver('paid');
    deliver('failed');
    jest.runAllTimers();
    expect(told).toEqual([]);
    expect(messenger.release()).toBe(true);
    expect(told).toEqual(['paid']);
    expect(messenger.release()).toBe(true);
    expect(told).toEqual(['paid', 'failed']);
    expect(held).toEqual([1, 2, 1, 0]);
  });

  it('answers by itself after its time', () => {
    const { deliver, told } = setUp('slowWallet', 100);
    deliver('paid');
    jest.advanceTimersByTime(99);
    expect(told).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(told).toEqual(['paid']);
  });
});

it('brings nothing to a program that is gone', () => {
  const slow = setUp('slowWallet', 100);
  const twice = setUp('answeredTwice');
  for (const { deliver, messenger } of [slow, twice]) {
    deliver('paid');
    messenger.drop();
  }
  jest.runAllTimers();
  expect(slow.told).toEqual([]);
  expect(slow.held).toEqual([1, 0]);
  expect(twice.told).toEqual(['paid']);
});
