/** `npm start`: the merchant server, the sandbox wallet gateway and the simulator, behind one address. */
import path from 'node:path';
import { parseStart } from './lib/arguments';
import { buildStale } from './lib/build-targets';
import { claimDataFolder } from './lib/data-folder';
import { Parts } from './lib/parts';
import { choosePort } from './lib/ports';
import { ROOT } from './lib/root';
import { runMain, say, seconds } from './lib/say';
import { aborted, stopSignal } from './lib/stop-signal';
import { type Target, TARGETS } from './lib/targets';

const HELP = `npm start [-- options]

Builds the demo shop when its sources changed, starts the merchant server, the sandbox
wallet gateway and the simulator on 127.0.0.1, and prints the address to open.

  --target <name>  the build to open: ${TARGETS.join(', ')} (alipay when not given)
  --reset          begin with an empty database and new keys (removes .data/)
  --log            show what the servers are asked
  --help           this text

MERCHANT_URL=<url> builds the demo for a merchant server elsewhere.`;

const PORTS = { merchant: 4100, gateway: 4200, simulator: 4300 };

/** Starts a server on the port it wants or the next free one, also when somebody takes that in the meantime. */
async function onFreePort<Part>(
  name: keyof typeof PORTS,
  taken: number[],
  begin: (port: number) => Promise<Part>,
): Promise<Part> {
  for (;;) {
    const port = await choosePort(PORTS[name], taken);
    taken.push(port);
    try {
      const part = await begin(port);
      if (port !== PORTS[name]) {
        say(`Port ${PORTS[name]} (${name}) is busy; ${port} is taken instead.`);
      }
      return part;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
}

interface Setup {
  target: Target;
  folder: string;
  log: boolean;
}

async function startAll(parts: Parts, { target, folder, log }: Setup): Promise<string> {
  const taken: number[] = [];
  const dataDir = folder;
  // The simulator passes everything on under its own origin, so that no page of another one needs to be let in.
  const corsOrigins: string[] = [];

  const server = await import('../server/src/index');
  const { startSimulator } = await import('../simulator/src/index');
  const keys = await server.ensureSandboxKeys(path.join(folder, 'keys'));

  const gateway = await parts.start('sandbox wallet gateway', () =>
    onFreePort('gateway', taken, (port) =>
      server.startGateway({ port, dataDir, keys, corsOrigins, log }),
    ),
  );
  const gatewayUrl = gateway.url;
  const merchant = await parts.start('merchant server', () =>
    onFreePort('merchant', taken, (port) =>
      server.startMerchantServer({
        port,
        wallets: server.createSandboxWallets({ gatewayUrl, keys }),
        dataDir,
        corsOrigins,
        log,
      }),
    ),
  );
  const simulator = await parts.start('simulator', () =>
    onFreePort('simulator', taken, (port) =>
      startSimulator({
        port,
        buildDir: path.join(ROOT, 'build'),
        merchantUrl: merchant.url,
        gatewayUrl,
        target,
        log,
      }),
    ),
  );
  const address = new URL(simulator.url);
  address.searchParams.set('target', target);
  return address.href;
}

async function main(): Promise<void> {
  const { help, reset, log, target } = parseStart(process.argv.slice(2));
  if (help) return say(HELP);

  const begin = performance.now();
  const stop = stopSignal();
  const data = claimDataFolder(path.join(ROOT, '.data'), { reset });
  const shown = `${path.relative(ROOT, data.folder)}/`;
  if (data.usualOwner !== undefined) {
    say(`Process ${data.usualOwner} is using .data/; this one keeps its data in ${shown}`);
  }
  const parts = new Parts();
  try {
    await buildStale([target], stop);
    const address = await startAll(parts, { target, folder: data.folder, log });
    say(`
Ready after ${seconds(begin)}. Open

  ${address}

Data: ${shown} (--reset empties it). Another target: npm start -- --target weapp
All options: npm start -- --help. Stop: Ctrl-C`);
    await aborted(stop);
  } catch (error) {
    if (!stop.aborted) throw error;
  } finally {
    if (stop.aborted) say('\nStopping.');
    for (const problem of await parts.close()) say(problem);
    data.release();
  }
  process.exit(0);
}

runMain(main);
