import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startSimulator, type Program, type Simulator } from '../src';
import { startFakeServers, type FakeServers } from './support/fake-servers';
import { writeFixture } from './support/fixtures';

const builds = fs.mkdtempSync(path.join(os.tmpdir(), 'simulator-'));
let servers: FakeServers;
let simulator: Simulator;

beforeAll(async () => {
  writeFixture(builds, 'alipay');
  servers = await startFakeServers();
  simulator = await startSimulator({
    port: 0,
    buildDir: builds,
    merchantUrl: servers.url,
    gatewayUrl: 'http://127.0.0.1:1',
    target: 'weapp',
  });
});

afterAll(async () => {
  await simulator.close();
  await servers.close();
  fs.rmSync(builds, { recursive: true });
});

const get = (address: string) => fetch(simulator.url + address);

it('shows the target of the address, and its own when there is none', async () => {
  expect(await (await get('/?target=alipay')).text()).toContain('"target":"alipay"');
  expect(await (await get('/')).text()).toContain('"target":"weapp"');
});

it('says which command makes a missing build', async () => {
  const answer = await get('/programs/weapp');
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ command: 'npm run build:targets -- weapp' });
});

it('compiles a build once, and again when it has changed', async () => {
  const compiled = async () => (await (await get('/programs/alipay')).json()) as Program;
  expect((await compiled()).problems).toEqual([]);
  const template = path.join(builds, 'alipay/pages/next/index.axml');
  fs.writeFileSync(template, '<text id="query">{{ changed + }}</text>');
  expect((await compiled()).problems).toEqual([expect.stringContaining('pages/next/index.axml')]);
});

it('stands in front of the merchant server', async () => {
  for (const prefix of ['/merchant', '/api']) {
    expect(await (await get(`${prefix}/catalogue`)).json()).toMatchObject({ currency: 'CNY' });
  }
});

it('marks a server that cannot be reached', async () => {
  const answer = await get('/gateway/cashier/trades/1');
  expect(answer.status).toBe(502);
  expect(answer.headers.get('x-simulator-unreachable')).toBe('1');
});
