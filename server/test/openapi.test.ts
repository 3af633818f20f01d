import document from '../../docs/openapi.json';
import { openApiDocument } from '../src/openapi';
import { checkAnswer } from './support/contract';

it('the document is as the routes are: npm run docs writes it', async () => {
  expect(JSON.parse(JSON.stringify(await openApiDocument()))).toEqual(document);
});

it('the document names every call of a buyer and of the operator', () => {
  const calls = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method} ${path}`),
  );
  expect(calls.sort()).toEqual([
    'get /catalogue',
    'get /health',
    'get /operator/orders/{id}',
    'get /operator/reconciliations/{day}',
    'get /orders',
    'get /orders/{id}',
    'get /ready',
    'post /operator/orders/{id}/refunds',
    'post /orders',
    'post /quotes',
    'post /sessions',
    'post /sessions/renewals',
  ]);
});

describe('an answer is held against the document, which takes', () => {
  const session = { token: 't', userId: 'u', expiresAt: 1 };
  const error = { error: { code: 'c', message: 'm', requestId: 'r' } };

  it.each<[string, string, number, unknown]>([
    ['POST', '/sessions', 201, session],
    ['POST', '/sessions', 400, error],
    ['GET', '/orders?x=1', 200, { orders: [] }],
    ['GET', '/nothing', 404, error],
  ])('%s %s %d', (method, path, status, body) => {
    expect(() => checkAnswer(method, path, { status, body })).not.toThrow();
  });

  it.each<[string, string, string, number, unknown]>([
    ['nothing more', 'POST', '/sessions', 201, { ...session, more: 1 }],
    ['nothing less', 'POST', '/sessions', 201, { token: 't', userId: 'u' }],
    ['no other type', 'POST', '/sessions', 201, { ...session, expiresAt: 'soon' }],
    ['no other status', 'POST', '/sessions', 200, session],
    ['no other call', 'PUT', '/sessions', 201, session],
    ['no other error', 'GET', '/orders', 401, { error: 'unauthenticated' }],
    ['no error with more in it', 'GET', '/orders', 500, { ...error, stack: 'at' }],
  ])('%s', (_name, method, path, status, body) => {
    expect(() => checkAnswer(method, path, { status, body })).toThrow('docs/openapi.json');
  });
});
