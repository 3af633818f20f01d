const { TestEnvironment } = require('jest-environment-node');

/** Ends a test file with its first failure: one is enough to notice a mutant, and a payment that hangs hangs in every test. */
module.exports = class extends TestEnvironment {
  failed = false;

  handleTestEvent({ name, test }) {
    if (name === 'test_start' && this.failed) test.mode = 'skip';
    if (name === 'test_done' && test.errors.length > 0) this.failed = true;
  }
};
