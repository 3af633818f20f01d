const { fixedPx } = require('./fixed-px.cjs');

/** A webpack loader over {@link fixedPx}, for the demo's builds. */
module.exports = function fixedPxLoader(source) {
  return fixedPx(source);
};
