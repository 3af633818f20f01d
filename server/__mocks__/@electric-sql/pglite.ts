/**
 * Not a mock: the real PGlite, loaded by Node's own loader.
 *
 * PGlite starts its WebAssembly with dynamic `import()`, which Jest's sandboxed loader refuses unless the whole run is
 * started with an experimental flag. Jest takes this file for the package in every project, so the tests use the same
 * database as production code, without a flag. `runInThisContext` is the main context, outside Jest's sandbox.
 */
import type { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';

const createNodeRequire = runInThisContext(
  "process.getBuiltinModule('module').createRequire",
) as typeof createRequire;

module.exports = createNodeRequire(__filename)('@electric-sql/pglite') as unknown;
