import { runInNewContext } from 'node:vm';
import { parseSync } from '@babel/core';
import MagicString from 'magic-string';
import { quietMessages } from '../../scripts/lib/quiet-messages';

const parse = (code: string): object => {
  const options = {
    configFile: false,
    babelrc: false,
    parserOpts: { plugins: ['estree' as const] },
  };
  return parseSync(code, options) ?? {};
};

class PaymentError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly reason?: unknown,
  ) {
    super(message);
  }
}

/** What the module's one expression gives in a build for this environment. */
function built(expression: string, mode: string): unknown {
  const code = quietMessages(new MagicString(`(${expression})`), parse).toString();
  return runInNewContext(code, { PaymentError, process: { env: { NODE_ENV: mode } }, status: 500 });
}

const fixed = `new PaymentError('order-not-found', 'The merchant server knows no such order.', [1])`;
const filled =
  'new PaymentError("no-order", `The merchant server made no order (HTTP ${status}).`)';

describe('the messages of errors', () => {
  it('are whole in development', () => {
    expect(built(fixed, 'development')).toMatchObject({
      message: 'The merchant server knows no such order.',
      reason: [1],
    });
    expect(built(filled, 'test')).toMatchObject({
      message: 'The merchant server made no order (HTTP 500).',
    });
  });

  it('are left out of production to the error’s own code, and code and reason are not', () => {
    expect(built(fixed, 'production')).toMatchObject({
      code: 'order-not-found',
      message: '',
      reason: [1],
    });
  });

  it('keep in production what was put into them, behind the code', () => {
    expect(built(filled, 'production')).toMatchObject({
      code: 'no-order',
      message: 'no-order 500',
    });
  });

  it('are as they were where they are short, or another’s', () => {
    for (const code of [
      'new PaymentError("invalid-trade", `${host} trade: ${field}.`)',
      'new PaymentError(code, message)',
      'new TypeError("This sentence is nobody’s business but the app’s.")',
    ]) {
      expect(quietMessages(new MagicString(code), parse).toString()).toBe(code);
    }
  });
});
