import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The world that a search for a browser depends on, so that tests can bring their own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  exists(file: string): boolean;
  /** The exit code; null when the program could not be started. */
  run(command: string, args: string[], show?: 'output'): number | null;
  say(line: string): void;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
};

const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
];
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

function places({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const roots = WINDOWS_ROOTS.map((name) => env[name]).filter((root) => root !== undefined);
    return roots.flatMap((root) => WINDOWS_PLACES.map((place) => path.win32.join(root, place)));
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
  return [...onPath, ...(PLACES[platform] ?? [])];
}

/** On Windows, chrome.exe --version opens a window instead of answering. */
function works(machine: Machine, file: string): boolean {
  if (!machine.exists(file)) return false;
  return machine.platform === 'win32' || machine.run(file, ['--version']) === 0;
}

function named(machine: Machine): string | undefined {
  for (const name of ['CHROMIUM_PATH', 'CHROME_PATH']) {
    const file = machine.env[name];
    if (file === undefined || file === '') continue;
    if (works(machine, file)) return file;
    throw new Error(
      `${name} is ${file}, and no browser answers there. Correct the variable, or unset it to have one looked for.`,
    );
  }
  return undefined;
}

/** An installed Chromium or Chrome, or undefined. */
export function findBrowser(machine: Machine = thisMachine): string | undefined {
  return named(machine) ?? places(machine).find((file) => works(machine, file));
}

const INSTALL = ['install', '-y', '--no-install-recommends', 'chromium'];

/** An installed browser; where it may, it installs Debian's. It never downloads one from anywhere else. */
export function ensureBrowser(machine: Machine = thisMachine): string {
  const found = findBrowser(machine);
  if (found !== undefined) return found;
  if (machine.isRoot && machine.exists('/usr/bin/apt-get')) {
    machine.say('No Chromium or Chrome here: installing the package chromium with apt-get.');
    machine.run('apt-get', ['update'], 'output');
    machine.run('apt-get', INSTALL, 'output');
    const installed = findBrowser(machine);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    [
      'No Chromium or Chrome was found; the journeys run in one.',
      machine.platform === 'linux'
        ? 'Install one (Debian and Ubuntu: sudo apt-get install chromium; Fedora: sudo dnf install chromium),'
        : 'Install Google Chrome or Chromium,',
      'or set CHROMIUM_PATH to the program of one that is installed elsewhere.',
    ].join('\n'),
  );
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  run: (command, args, show) =>
    spawnSync(command, args, {
      stdio: ['ignore', show ? 'inherit' : 'ignore', show ? 'inherit' : 'ignore'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: show ? undefined : 20_000,
    }).status,
  say: (line) => process.stdout.write(`${line}\n`),
};
