const fs = require('node:fs');
const path = require('node:path');
const { fixedPx } = require('./fixed-px.cjs');

/**
 * A stylesheet of the library as it ships: one file, with lengths that no pxtransform touches.
 *
 * @param {string} file a stylesheet; its `@import './other.css'` are put in place
 * @param {(file: string) => void} [visit] told of every file that was read
 * @returns {string} plain CSS
 */
function libraryCss(file, visit = () => undefined) {
  visit(file);
  const css = fs
    .readFileSync(file, 'utf8')
    .replace(/@import '(\.\/[^']+)';/g, (_, other) =>
      libraryCss(path.join(path.dirname(file), other), visit),
    );
  return fixedPx(css);
}

module.exports = { libraryCss };
