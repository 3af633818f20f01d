import { run } from './lib/bootstrap.mjs';

await run('test.ts');
