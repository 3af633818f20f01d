import { run } from './lib/bootstrap.mjs';

await run('../bench/run.ts');
