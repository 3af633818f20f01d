import { createCancelSource } from '../../src/payment/abort';

it('calls each listener once, whoever raises it again', () => {
  const source = createCancelSource();
  const { signal } = source;
  const [first, late] = [jest.fn(), jest.fn()];
  signal.addEventListener('abort', first);
  signal.addEventListener('abort', first);
  source.abort();
  signal.addEventListener('abort', late);
  source.abort();
  expect([first.mock.calls.length, late.mock.calls.length, signal.aborted]).toEqual([1, 0, true]);
});

it('does not call a listener that is gone', () => {
  const source = createCancelSource();
  const { signal } = source;
  const gone = jest.fn();
  signal.addEventListener('abort', gone);
  signal.removeEventListener('abort', gone);
  source.abort();
  expect(gone).not.toHaveBeenCalled();
});
