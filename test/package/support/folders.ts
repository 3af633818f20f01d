import os from 'node:os';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../../..');

/** Where consumers live: outside of this repository, so that they find nothing but what they installed. */
export const CONSUMERS = path.join(
  process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'),
  'taro-tradepay/consumers',
);

/** The library as it would be published. */
export const TARBALL = path.join(CONSUMERS, 'taro-tradepay.tgz');
