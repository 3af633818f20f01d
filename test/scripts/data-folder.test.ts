import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { claimDataFolder } from '../../scripts/lib/data-folder';

let usual: string;

beforeEach(() => {
  usual = path.join(mkdtempSync(path.join(tmpdir(), 'data-')), '.data');
});

afterEach(() => {
  rmSync(path.dirname(usual), { recursive: true });
});

const everybody = () => true;
const nobody = () => false;

describe('the data folder', () => {
  it('is made, claimed and released', () => {
    const data = claimDataFolder(usual, { pid: 1, running: everybody });
    expect(data.folder).toBe(usual);
    expect(data.usualOwner).toBeUndefined();
    expect(existsSync(path.join(usual, 'pid'))).toBe(true);
    data.release();
    expect(existsSync(path.join(usual, 'pid'))).toBe(false);
  });

  it('is another one for each further process', () => {
    const claim = (pid: number) => claimDataFolder(usual, { pid, running: everybody });
    claim(1);
    expect(claim(2)).toMatchObject({ folder: path.join(usual, 'instance-2'), usualOwner: 1 });
    expect(claim(3)).toMatchObject({ folder: path.join(usual, 'instance-3'), usualOwner: 1 });
  });

  it('is not misled by what lies beside a claim, and leaves nothing there', () => {
    claimDataFolder(usual, { pid: 1, running: everybody });
    writeFileSync(path.join(usual, 'pid-3'), '');
    expect(claimDataFolder(usual, { pid: 2, running: everybody }).usualOwner).toBe(1);
    expect(existsSync(path.join(usual, 'pid-2'))).toBe(false);
  });

  it('is taken over from a process that is gone', () => {
    claimDataFolder(usual, { pid: 1, running: nobody });
    expect(claimDataFolder(usual, { pid: 2, running: nobody }).folder).toBe(usual);
  });

  it('is emptied on demand', () => {
    claimDataFolder(usual, { pid: 1, running: nobody });
    writeFileSync(path.join(usual, 'orders'), '');
    claimDataFolder(usual, { pid: 2, reset: true, running: nobody });
    expect(existsSync(path.join(usual, 'orders'))).toBe(false);
  });

  it('is emptied around what another process uses inside it', () => {
    const first = claimDataFolder(usual, { pid: 1, running: everybody });
    const second = claimDataFolder(usual, { pid: 2, running: everybody });
    writeFileSync(path.join(second.folder, 'orders'), '');
    first.release();
    claimDataFolder(usual, { pid: 3, reset: true, running: everybody });
    expect(existsSync(path.join(second.folder, 'orders'))).toBe(true);
  });

  it('is not pulled away under another process', () => {
    claimDataFolder(usual, { pid: 1, running: everybody });
    expect(() => claimDataFolder(usual, { pid: 2, reset: true, running: everybody })).toThrow(
      'Process 1 is using',
    );
  });
});
