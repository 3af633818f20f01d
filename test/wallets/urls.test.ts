import { isCashierUrl } from '../../src/wallets/urls';

it.each([
  'https://cashier.example',
  'HTTPS://Cashier.Example/pay?id=1#a',
  'https://cashier.example?id=1',
  'https://cashier.example#a',
  'https://c:8443/pay',
  'https://[2001:db8::1]/pay',
  'http://127.0.0.1:4200/gateway.do?a=1',
  'http://localhost/pay',
  'http://LOCALHOST',
  'http://localhost?a',
  'http://localhost#a',
  'http://[::1]:80/',
  'http://localhost:65535',
])('a buyer may go to %j', (url) => {
  expect(isCashierUrl(url)).toBe(true);
});

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '//cashier.example',
  'cashier.example',
  'x https://cashier.example',
  'xhttps://cashier.example',
  'xhttp://localhost',
  ' https://cashier.example',
  'https://cashier.example/a b',
  'https://cashier.example/\u0000',
  'https://cashier.example/\u007f',
  'https://cashier.example\\@evil.example',
  'https:\\\\evil.example',
  'https:cashier.example',
  'https://',
  'https:///cashier.example',
  'https://.example',
  'https://user@evil.example',
  'https://cashier.example,evil.example',
  'http://cashier.example',
  'http://localhost.evil.example/',
  'http://127.0.0.1@evil.example/',
  'http://127x0.0.1/',
  'http://127.0x0.1/',
  'http://127.0.0x1/',
  'http://localhost:/',
  'http://localhost:123456/',
  'http://localhost:1x/',
  '',
  undefined,
  null,
  42,
  ['https://cashier.example'],
  { toString: () => 'https://cashier.example' },
])('a buyer may not go to %j', (url) => {
  expect(isCashierUrl(url)).toBe(false);
});
