const { libraryCss } = require('./library-css.cjs');

/** A webpack loader that gives the demo's builds the library's CSS as the package ships it. */
module.exports = function libraryCssLoader() {
  return libraryCss(this.resourcePath, (file) => this.addDependency(file));
};
