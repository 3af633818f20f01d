const fs = require('node:fs');
const path = require('node:path');
const postcss = require('postcss');
const { scaleLengths } = require('./lengths.cjs');
const { squeeze } = require('./squeeze.cjs');

/**
 * A stylesheet of the library as it ships: one file without comments, with lengths that no pxtransform touches.
 *
 * @param {string} file a stylesheet; its `@import './other.css'` are put in place, each file once
 * @param {(file: string) => void} [visit] told of every file that was read
 * @returns {string} plain CSS
 */
function libraryCss(file, visit = () => undefined) {
  const sheet = read(file, visit, new Set());
  scaleLengths(sheet);
  squeeze(sheet);
  return sheet.toString();
}

function read(file, visit, done) {
  if (done.has(file)) return postcss.root();
  done.add(file);
  visit(file);
  const sheet = postcss.parse(fs.readFileSync(file, 'utf8'), { from: file });
  sheet.walkAtRules('import', (rule) => {
    const other = /^(['"])(\.\/[^'"]+)\1$/.exec(rule.params)?.[2];
    if (other === undefined) throw rule.error('Only files of ours are imported.');
    rule.replaceWith(read(path.join(path.dirname(file), other), visit, done).nodes);
  });
  return sheet;
}

/**
 * What ships: all in one, each component by itself, and the themes.
 *
 * @param {string} folder `src/styles`
 * @returns {{ fileName: string, source: string }[]} where in the package, and from which stylesheet
 */
function librarySheets(folder) {
  const named = (place, from) =>
    fs
      .readdirSync(from)
      .filter((name) => name.endsWith('.css'))
      // The tokens are part of every sheet of a component.
      .filter((name) => from !== folder || !['index.css', 'tokens.css'].includes(name))
      .sort()
      .map((name) => ({ fileName: `${place}/${name}`, source: path.join(from, name) }));
  return [
    { fileName: 'style.css', source: path.join(folder, 'index.css') },
    ...named('styles', folder),
    ...named('themes', path.join(folder, 'themes')),
  ];
}

module.exports = { libraryCss, librarySheets };
