/**
 * Turns `12px` into `12PX`. Taro's pxtransform (and postcss-px2rem, and their kin) scale lower-case px by the
 * consumer's designWidth and leave upper-case PX alone; to every CSS engine the two are the same unit.
 * Runs last: formatters and minifiers turn PX back into px.
 *
 * @param {string} css plain CSS
 * @returns {string} the same CSS with every px length in upper case
 */
function fixedPx(css) {
  return css.replace(/(\d)px\b/g, '$1PX');
}

module.exports = { fixedPx };
