/** `npm run journeys [-- arguments for Jest]`: the journeys alone, on current builds. */
import { ensureBrowser } from './lib/browser';
import { buildStale } from './lib/build-targets';
import { runJest } from './lib/jest';
import { runMain } from './lib/say';
import { TARGETS } from './lib/targets';

runMain(async () => {
  const browser = ensureBrowser();
  await buildStale(TARGETS);
  runJest(browser, ['--selectProjects', 'engines', 'journeys', ...process.argv.slice(2)]);
});
