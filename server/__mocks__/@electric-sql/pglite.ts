/**
 * Not a mock: the real PGlite, loaded by Node's own loader.
 *
 * PGlite starts its WebAssembly with dynamic `import()`, which Jest's sandboxed loader refuses unless the whole run is
 * started with an experimental flag. Jest takes this file for the package in every project, so the tests use the same
 * database as production code, without a flag. `runInThisContext` is the main context, outside Jest's sandbox.
 */
import { createRequire as createRequireType } from 'node:module';
import { runInThisContext } from 'node:vm';

const createRequire: typeof createRequireType = runInThisContext(
  "process.getBuiltinModule('module').createRequire",
);

module.exports = createRequire(__filename)('@electric-sql/pglite');
