import type { HostName } from '../../src';
import { readResultCode } from '../../src/wallets/alipay-codes';
import { textOf } from './support/pages';

const HOSTS: Readonly<Record<HostName, true>> = {
  alipay: true,
  weapp: true,
  tt: true,
  swan: true,
  qq: true,
  jd: true,
  dd: true,
  kwai: true,
  h5: true,
};

/** The cells of all rows of a page's tables. */
const rowsOf = (page: string): string[][] =>
  textOf(page)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

it('says of each host where its server is registered, and what its trade holds', () => {
  const registered = rowsOf('docs/targets.md').map(([, , host]) => host);
  const paid = rowsOf('docs/paying.md').map(([, host]) => host);
  const hosts = Object.keys(HOSTS).map((host) => `\`${host}\``);
  expect(registered).toEqual(expect.arrayContaining(hosts));
  // The guide is about Alipay's; the table is of the others.
  expect(paid).toEqual(expect.arrayContaining(hosts.filter((host) => host !== '`alipay`')));
});

it('has a row for each code of my.tradePay that is not plainly paid', () => {
  const codes = rowsOf('docs/targets.md').flatMap(([, code = '']) => code.split(', '));
  const known = Array.from({ length: 10_000 }, (_, code) => String(code)).filter(
    (code) => code === '6004' || readResultCode(code).claim !== 'unknown',
  );
  expect(known).toContain('4000');
  expect(codes).toEqual(expect.arrayContaining(known.filter((code) => code !== '9000')));
});
