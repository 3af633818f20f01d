import { run } from './lib/bootstrap.mjs';

await run('start.ts');
