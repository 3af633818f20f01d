import { createInquiry } from '../../src/payment/inquiry';
import { defaultPolicy, type ConfirmationPolicy } from '../../src/payment/policy';
import { settled, testClock } from '../support/clock';
import { deferred } from '../support/payment';

/** An inquiry whose every answer the test gives by hand, and when each question was asked. */
function inquire(policy: Partial<ConfirmationPolicy> = {}, ends = 'end') {
  const clock = testClock(0);
  const asked: number[] = [];
  const answers: ((value: string) => void)[] = [];
  const heard: [string, boolean][] = [];
  const gaveUp: number[] = [];
  const inquiry = createInquiry<string>({
    clock,
    policy: { ...defaultPolicy, ...policy },
    ask() {
      asked.push(clock.now());
      const { promise, resolve } = deferred<string>();
      answers.push(resolve);
      return promise;
    },
    heard(answer, fresh) {
      heard.push([answer, fresh]);
      return answer === ends;
    },
    gaveUp: () => gaveUp.push(clock.now()),
  });
  inquiry.resume();
  const say = async (index: number, value: string): Promise<void> => {
    answers[index]?.(value);
    await settled();
  };
  return { clock, inquiry, asked, heard, gaveUp, say };
}

/** One that is answered at once, always with the same. */
function answered(policy: Partial<ConfirmationPolicy> = {}) {
  const clock = testClock(0);
  const asked: number[] = [];
  const gaveUp: number[] = [];
  const inquiry = createInquiry<null>({
    ...{ clock, policy: { ...defaultPolicy, ...policy }, heard: () => false },
    async ask() {
      asked.push(clock.now());
      return null;
    },
    gaveUp: () => gaveUp.push(clock.now()),
  });
  inquiry.resume();
  return { clock, inquiry, asked, gaveUp };
}

describe('an inquiry', () => {
  it('asks at once, after each wait, and on with the last one until the budget ends', async () => {
    const { clock, asked, gaveUp } = answered();
    await clock.advance(200_000);
    const later = Array.from({ length: 10 }, (_, index) => 11_000 + 5000 * index);
    expect(asked).toEqual([0, 1000, 3000, 6000, ...later]);
    // Another five seconds would be too long.
    expect(gaveUp).toEqual([56_000]);
    expect(clock.pending()).toBe(0);
  });

  it('asks once more exactly when the budget ends, and not after', async () => {
    const exact = answered({ waits: [1000], budget: 3000 });
    await exact.clock.advance(10_000);
    expect([exact.asked, exact.gaveUp]).toEqual([[0, 1000, 2000, 3000], [3000]]);
    const less = answered({ waits: [1000], budget: 2999 });
    await less.clock.advance(10_000);
    expect([less.asked, less.gaveUp]).toEqual([[0, 1000, 2000], [2000]]);
  });

  it('ends with the answer that is heard as an end', async () => {
    const { clock, asked, heard, gaveUp, say } = inquire();
    await say(0, 'wait');
    await clock.advance(1000);
    await say(1, 'end');
    await clock.advance(200_000);
    expect(asked).toEqual([0, 1000]);
    expect(heard).toEqual([
      ['wait', true],
      ['end', true],
    ]);
    expect([gaveUp, clock.pending()]).toEqual([[], 0]);
  });

  it('waits from the answer, not from the question', async () => {
    const { clock, asked, say } = inquire();
    await clock.advance(700);
    await say(0, 'wait');
    await clock.advance(999);
    expect(asked).toEqual([0]);
    await clock.advance(1);
    expect(asked).toEqual([0, 1700]);
  });

  it('gives up a question that hangs when the budget ends, and hears nothing after', async () => {
    const { clock, heard, gaveUp, say, asked } = inquire({ budget: 5000 });
    await clock.advance(4999);
    expect(gaveUp).toEqual([]);
    await clock.advance(1);
    expect(gaveUp).toEqual([5000]);
    await say(0, 'end');
    await clock.advance(60_000);
    expect([heard, asked, gaveUp]).toEqual([[], [0], [5000]]);
  });

  it('waits a millisecond where no wait is asked for, so that it cannot spin', async () => {
    const none = answered({ waits: [0], budget: 3 });
    await settled();
    expect(none.asked).toEqual([0]);
    await none.clock.advance(10);
    expect([none.asked, none.gaveUp]).toEqual([[0, 1, 2, 3], [3]]);
    const empty = answered({ waits: [], budget: 2 });
    await empty.clock.advance(10);
    expect(empty.asked).toEqual([0, 1, 2]);
  });

  it('asks once even where there is no budget', async () => {
    const { clock, heard, gaveUp, say } = inquire({ budget: 0 });
    await say(0, 'end');
    await clock.advance(10);
    expect([heard, gaveUp]).toEqual([[['end', true]], []]);
  });

  it('stops for good', async () => {
    const { clock, inquiry, asked, heard, gaveUp, say } = inquire();
    inquiry.stop();
    await say(0, 'end');
    inquiry.pause();
    inquiry.resume();
    await clock.advance(200_000);
    expect([asked, heard, gaveUp, clock.pending()]).toEqual([[0], [], [], 0]);
  });

  it('stops while it waits', async () => {
    const { clock, inquiry, asked } = answered();
    await settled();
    inquiry.stop();
    await clock.advance(200_000);
    expect([asked, clock.pending()]).toEqual([[0], 0]);
  });
});

describe('an inquiry that is paused', () => {
  it('asks nothing, and goes on with what was left of the budget', async () => {
    const { clock, inquiry, asked, gaveUp } = answered({ waits: [1000], budget: 2500 });
    await clock.advance(1200);
    inquiry.pause();
    expect(clock.pending()).toBe(0);
    await clock.advance(100_000);
    expect([asked, gaveUp]).toEqual([[0, 1000], []]);
    inquiry.resume();
    await clock.advance(100_000);
    // 1300 were left.
    expect(asked).toEqual([0, 1000, 101_200, 102_200]);
    expect(gaveUp).toEqual([102_200]);
  });

  it('goes on with the waits where it was', async () => {
    const { clock, inquiry, asked } = answered({ waits: [1000, 2000, 3000] });
    await clock.advance(1000);
    inquiry.pause();
    inquiry.resume();
    await clock.advance(4000);
    expect(asked).toEqual([0, 1000, 1000, 4000]);
  });

  it('does not give up a question that hangs', async () => {
    const { clock, inquiry, gaveUp } = inquire({ budget: 5000 });
    await clock.advance(4000);
    inquiry.pause();
    await clock.advance(100_000);
    expect(gaveUp).toEqual([]);
    inquiry.resume();
    await clock.advance(999);
    expect(gaveUp).toEqual([]);
    await clock.advance(1);
    expect(gaveUp).toEqual([105_000]);
  });

  it('hears the answer to a question that is on its way, and asks no further', async () => {
    const { clock, inquiry, heard, asked, say } = inquire();
    inquiry.pause();
    await say(0, 'wait');
    await clock.advance(100_000);
    expect([heard, asked, clock.pending()]).toEqual([[['wait', true]], [0], 0]);
    inquiry.resume();
    expect(asked).toEqual([0, 100_000]);
  });

  it('can end with that answer', async () => {
    const { clock, inquiry, heard, asked, say } = inquire();
    inquiry.pause();
    await say(0, 'end');
    inquiry.resume();
    await clock.advance(100_000);
    expect([heard, asked]).toEqual([[['end', true]], [0]]);
  });

  it('hears an old answer as old, and goes on by the new one alone', async () => {
    const { clock, inquiry, heard, asked, say } = inquire();
    inquiry.pause();
    inquiry.resume();
    expect(asked).toEqual([0, 0]);
    await say(0, 'wait');
    // The old answer starts no waiting of its own.
    await clock.advance(10_000);
    expect(asked).toEqual([0, 0]);
    await say(1, 'wait');
    await clock.advance(1000);
    expect(asked).toEqual([0, 0, 11_000]);
    expect(heard).toEqual([
      ['wait', false],
      ['wait', true],
    ]);
  });

  it('still gives up a question that hangs beside an old answer', async () => {
    const { clock, inquiry, gaveUp, say } = inquire();
    inquiry.pause();
    inquiry.resume();
    await say(0, 'wait');
    await clock.advance(60_000);
    expect(gaveUp).toEqual([60_000]);
  });

  it('counts a second pause and a second return as nothing', async () => {
    const { clock, inquiry, asked, gaveUp } = answered({ waits: [1000], budget: 2500 });
    inquiry.resume();
    expect(asked).toEqual([0]);
    await clock.advance(500);
    inquiry.pause();
    await clock.advance(1000);
    inquiry.pause();
    inquiry.resume();
    inquiry.resume();
    await clock.advance(10_000);
    expect([asked, gaveUp]).toEqual([[0, 1500, 2500, 3500], [3500]]);
  });
});
