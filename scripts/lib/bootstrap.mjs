/**
 * What `npm start`, `npm test` and `npm run bench` need before a single dependency is there: the right Node, and
 * `npm ci` when node_modules is not what package-lock.json says. Plain Node, nothing imported from node_modules until then.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const OLDEST_NODE = [20, 19];

function stop(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  stop(
    `This is Node ${process.versions.node}; ${OLDEST_NODE.join('.')} or newer is needed, because the build tools need it.`,
    'Install a current Node 20, 22 or 24 from https://nodejs.org and run the command again.',
  );
}

function packagesIn(lockfile) {
  if (!existsSync(lockfile)) return {};
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages ?? {};
}

/** npm writes down in node_modules what it put there, as its last act; an interrupted install leaves no such file. */
function isInstalled() {
  const wanted = packagesIn(path.join(root, 'package-lock.json'));
  const present = packagesIn(path.join(root, 'node_modules/.package-lock.json'));
  return Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
    if (place === '') return true;
    const found = present[place];
    if (found === undefined) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

function install() {
  if (isInstalled()) return;
  console.log('Installing dependencies with npm ci: this takes a minute or two.');
  const begin = Date.now();
  const { status, error } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    stop(
      `npm ci failed${error ? ` (${error.message})` : ''}; what it said stands above.`,
      'Most often the package registry cannot be reached: check the network and npm config get registry, and run the command again.',
    );
  }
  console.log(`Installed in ${Math.round((Date.now() - begin) / 1000)} s.`);
}

/** Prepares the working copy, then goes on with `script` (TypeScript, in this very process). */
export async function run(script) {
  process.chdir(root);
  checkNode();
  install();
  await import('tsx');
  await import(pathToFileURL(path.join(root, 'scripts', script)).href);
}
