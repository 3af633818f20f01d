const { TestEnvironment } = require('jest-environment-node');

/** The mutant that a test has noticed, in whatever file: StrykerJS cannot make Jest stop with the first failure. */
let noticed;

/** Ends the run with the first failure: one is enough, and a payment that hangs hangs in every test of every file. */
module.exports = class extends TestEnvironment {
  handleTestEvent({ name, test }) {
    const mutant = process.env.__STRYKER_ACTIVE_MUTANT__;
    if (mutant === undefined) return;
    if (name === 'test_start' && noticed === mutant) test.mode = 'skip';
    if (name === 'test_done' && test.errors.length > 0) noticed = mutant;
  }
};
