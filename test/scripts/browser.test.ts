import { ensureBrowser, findBrowser } from '../../scripts/lib/browser';
import { type Machine } from '../../scripts/lib/machine';

interface Fake extends Machine {
  /** Every command that was run, in order. */
  commands: string[];
}

function machine(files: string[], more: Partial<Machine> = {}): Fake {
  const commands: string[] = [];
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    exists: (file) => files.includes(file),
    list: () => [],
    run: (command, args) => {
      commands.push([command, ...args].join(' '));
      return 0;
    },
    say: () => undefined,
    commands,
    ...more,
  };
}

describe('the search for a browser', () => {
  it('believes CHROMIUM_PATH, then CHROME_PATH', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/a', CHROME_PATH: '/opt/b' };
    expect(findBrowser(machine(['/opt/a', '/opt/b', '/usr/bin/chromium'], { env }))).toBe('/opt/a');
    const onlyChrome = { ...env, CHROMIUM_PATH: '' };
    expect(findBrowser(machine(['/opt/a', '/opt/b'], { env: onlyChrome }))).toBe('/opt/b');
  });

  it('does not replace a named browser that is not there by another', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/a' };
    expect(() => findBrowser(machine(['/usr/bin/chromium'], { env }))).toThrow(
      'CHROMIUM_PATH is /opt/a',
    );
  });

  it.each([
    ['linux', '/usr/bin/chromium'],
    ['linux', '/usr/local/bin/google-chrome'],
    ['linux', '/snap/bin/chromium'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ] as const)('knows on %s %s', (platform, file) => {
    const there = machine([file], { platform });
    expect(findBrowser(there)).toBe(file);
    expect(there.commands).toEqual([`${file} --version`]);
  });

  it('looks into the program folders of Windows, and starts nothing there', () => {
    const file = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const there = machine([file], {
      platform: 'win32',
      env: { PROGRAMFILES: 'C:\\Program Files' },
    });
    expect(findBrowser(there)).toBe(file);
    expect(there.commands).toEqual([]);
  });

  it('passes over a program that does not answer', () => {
    const files = ['/usr/local/bin/chromium', '/usr/bin/chromium'];
    const run = (command: string) => (command === '/usr/bin/chromium' ? 0 : 1);
    expect(findBrowser(machine(files, { run }))).toBe('/usr/bin/chromium');
  });
});

describe('when there is no browser', () => {
  it("installs Debian's as root", () => {
    const files = ['/usr/bin/apt-get'];
    const commands: string[] = [];
    const run = (command: string, args: string[]) => {
      commands.push([command, ...args].join(' '));
      if (args[0] === 'install') files.push('/usr/bin/chromium');
      return 0;
    };
    expect(ensureBrowser(machine(files, { isRoot: true, run }))).toBe('/usr/bin/chromium');
    expect(commands).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium',
      '/usr/bin/chromium --version',
    ]);
  });

  it.each([
    ['nobody but root installs', machine(['/usr/bin/apt-get']), /sudo apt-get install chromium/],
    ['there may be no apt-get', machine([], { isRoot: true }), /CHROMIUM_PATH/],
    ['macOS has no apt-get', machine([], { platform: 'darwin' }), /Install Google Chrome/],
  ])('says what to do: %s', (_, there, message) => {
    expect(() => ensureBrowser(there)).toThrow(message);
    expect(there.commands).toEqual([]);
  });
});
