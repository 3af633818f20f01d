import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Entry {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

const file = path.join(__dirname, '../../package-lock.json');
const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };

/** Where Node would find `name` for a package that lives in `place`. */
function find(place: string, name: string): Entry | undefined {
  const parents = place.split('/node_modules/');
  const folders = parents.map((_, n) =>
    parents.slice(0, parents.length - n).join('/node_modules/'),
  );
  const places = [
    ...folders.map((folder) => `${folder}/node_modules/${name}`),
    `node_modules/${name}`,
  ];
  return places.map((one) => packages[one]).find((entry) => entry !== undefined);
}

describe('package-lock.json', () => {
  // npm leaves out what it cannot fetch while it writes the file, and npm ci then refuses it on every machine.
  it('has the binaries for every platform', () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies)
        .filter(([name, range]) => {
          const found = find(place, name)?.version;
          return found === undefined || (/^\d/.test(range) && found !== range);
        })
        .map(([name, range]) => `${place} needs ${name}@${range}`),
    );
    expect(missing).toEqual([]);
  });
});
