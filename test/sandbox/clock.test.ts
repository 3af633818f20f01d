import { createManualClock } from 'taro-tradepay/sandbox';

it('stands still, and goes on timer by timer', async () => {
  const clock = createManualClock(1000);
  const heard: [string, number][] = [];
  clock.after(300, () => heard.push(['late', clock.now()]));
  clock.after(100, () => {
    heard.push(['early', clock.now()]);
    clock.after(50, () => heard.push(['next', clock.now()]));
  });
  const stop = clock.after(120, () => heard.push(['stopped', clock.now()]));
  stop();
  expect(clock.pending()).toBe(2);

  await clock.advance(200);
  expect(heard).toEqual([
    ['early', 1100],
    ['next', 1150],
  ]);
  expect(clock.now()).toBe(1200);

  await clock.advance(100);
  expect(heard[2]).toEqual(['late', 1300]);
  expect(clock.pending()).toBe(0);
});

it('lets promises settle between two timers', async () => {
  const clock = createManualClock();
  const begin = clock.now();
  const pause = (time: number) => new Promise<void>((done) => void clock.after(time, done));
  const both = pause(100)
    .then(() => pause(100))
    .then(() => clock.now() - begin);
  await clock.advance(500);
  expect(await both).toBe(200);
});
