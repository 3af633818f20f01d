import path from 'node:path';
import { installWithApt, type Machine, thisMachine } from './machine';

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

/** An installed browser; where it may, it installs Debian's. It never downloads one from anywhere else. */
export function ensureBrowser(machine: Machine = thisMachine): string {
  const found = findBrowser(machine);
  if (found !== undefined) return found;
  if (installWithApt(machine, 'chromium', 'Chromium or Chrome')) {
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
