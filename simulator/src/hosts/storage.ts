import { HostError } from './settle';

/** A program's storage: one host's keys in the browser's storage, so that a relaunched program finds them again. */
export interface ProgramStorage {
  get: (key: string) => { found: boolean; data: unknown };
  set: (key: string, data: unknown) => void;
  remove: (key: string) => void;
  clear: () => void;
  keys: () => string[];
}

/** Thrown instead of storing a value that there is no room for; each host says so in its own way. */
export class StorageFull extends HostError {
  constructor() {
    super('exceed storage max size 10Mb');
  }
}

/** `isFull` is asked at every write: what is stored already can be read and removed all the same. */
export function createStorage(
  target: string,
  area: Storage,
  isFull: () => boolean = () => false,
): ProgramStorage {
  const prefix = `simulator:${target}:`;
  const keys = () =>
    Array.from({ length: area.length }, (_, index) => area.key(index) ?? '')
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  return {
    get(key) {
      const text = area.getItem(prefix + key);
      return text === null
        ? { found: false, data: undefined }
        : { found: true, data: (JSON.parse(text) as { data?: unknown }).data };
    },
    // Hosts copy what they store: a later change of the object must not reach the stored value.
    set(key, data) {
      if (isFull()) throw new StorageFull();
      area.setItem(prefix + key, JSON.stringify({ data }));
    },
    remove: (key) => area.removeItem(prefix + key),
    clear: () => keys().forEach((key) => area.removeItem(prefix + key)),
    keys,
  };
}
