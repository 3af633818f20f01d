const { libraryCss } = require('./library-css.cjs');

/** Gives Storybook the library's CSS as the package ships it. */
function libraryCssPlugin() {
  return {
    name: 'library-css',
    enforce: 'pre',
    load(id) {
      if (!/[\\/]src[\\/]styles[\\/].*\.css$/.test(id)) return null;
      return libraryCss(id, (file) => this.addWatchFile(file));
    },
  };
}

module.exports = { libraryCssPlugin };
