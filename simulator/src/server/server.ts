import fs from 'node:fs';
import path from 'node:path';
import httpProxy from '@fastify/http-proxy';
import staticFiles from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { isMiniProgramTarget, isTarget, type Target } from '../targets';
import { bundleAssets, type Asset } from './bundles';
import { framePage, shellPage, webPage } from './pages';
import { createPrograms, MissingBuild } from './programs';

export interface SimulatorOptions {
  /** 0 takes any free port. */
  port: number;
  /** The folder that holds `alipay/`, `weapp/` … and `h5/`. */
  buildDir: string;
  /** Where the merchant server really is. */
  merchantUrl: string;
  /** Where the sandbox wallet gateway is. */
  gatewayUrl: string;
  /** The merchant's address that was compiled into the builds. */
  bakedMerchantUrl?: string;
  /** Shown when the address names no target. */
  target?: Target;
  /** Logs every request to the console. */
  log?: boolean;
}

export interface Simulator {
  url: string;
  close: () => Promise<void>;
}

/** Serves the wallet app, the compiled programs, and the two servers they talk to under one origin. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const server = fastify({ logger: options.log ?? false, forceCloseConnections: true });
  addPages(server, options);
  await addBuilds(server, options.buildDir);
  for (const [prefix, upstream] of [
    ['/merchant', options.merchantUrl],
    ['/api', options.merchantUrl],
    ['/gateway', options.gatewayUrl],
  ] as const) {
    await addProxy(server, prefix, upstream);
  }
  const url = await server.listen({ host: '127.0.0.1', port: options.port });
  return { url, close: () => server.close() };
}

function addPages(server: FastifyInstance, options: SimulatorOptions): void {
  const bakedMerchantUrl = options.bakedMerchantUrl ?? 'http://127.0.0.1:4100';
  let assets: Promise<Map<string, Asset>> | undefined;
  const programs = createPrograms(path.resolve(options.buildDir));

  server.get<{ Querystring: { target?: string } }>('/', (request, reply) => {
    const asked = request.query.target ?? options.target ?? 'alipay';
    const target = isTarget(asked) ? asked : 'alipay';
    return reply.type('text/html; charset=utf-8').send(shellPage({ target, bakedMerchantUrl }));
  });
  server.get('/run', (_request, reply) => reply.type('text/html; charset=utf-8').send(framePage()));
  server.get('/health', () => ({ status: 'ok' }));
  server.get<{ Params: { name: string } }>('/assets/:name', async (request, reply) => {
    assets ??= bundleAssets();
    const asset = (await assets).get(request.params.name);
    if (!asset) return reply.code(404).send();
    return reply.type(asset.type).send(asset.body);
  });
  server.get<{ Params: { target: string } }>('/programs/:target', (request, reply) => {
    const { target } = request.params;
    try {
      if (target === 'h5') return requireWebBuild(options.buildDir);
      if (!isMiniProgramTarget(target)) return reply.code(404).send({ error: 'unknown target' });
      return programs(target);
    } catch (error) {
      if (error instanceof MissingBuild) {
        return reply.code(404).send({ error: error.message, command: error.command });
      }
      return reply
        .code(500)
        .send({ error: error instanceof Error ? error.message : String(error) });
    }
  });
}

function requireWebBuild(buildDir: string) {
  if (!fs.existsSync(path.join(buildDir, 'h5/index.html'))) throw new MissingBuild('h5');
  return { target: 'h5' };
}

/** Files of a build as they are: pictures in the package, and the whole of the web build. */
async function addBuilds(server: FastifyInstance, buildDir: string): Promise<void> {
  const options = { cacheControl: false, etag: false } as const;
  const root = path.resolve(buildDir);
  fs.mkdirSync(root, { recursive: true });
  await server.register(staticFiles, { root, prefix: '/files/', ...options });
  for (const address of ['/h5/', '/h5/index.html']) {
    server.get(address, (_request, reply) => {
      const file = path.join(root, 'h5/index.html');
      if (!fs.existsSync(file)) return reply.code(404).send({ error: 'There is no web build.' });
      const html = fs.readFileSync(file, 'utf8');
      return reply.type('text/html; charset=utf-8').send(webPage(html));
    });
  }
  await server.register(staticFiles, {
    root: path.join(root, 'h5'),
    prefix: '/h5/',
    decorateReply: false,
    ...options,
  });
}

/** A server that cannot be reached is told apart from one that answers 502 itself. */
async function addProxy(server: FastifyInstance, prefix: string, upstream: string): Promise<void> {
  await server.register(httpProxy, {
    upstream,
    prefix,
    replyOptions: {
      onError(reply, { error }) {
        void reply.code(502).header('x-simulator-unreachable', '1').send({ error: error.message });
      },
    },
  });
}
