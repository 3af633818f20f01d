/** Text and the space around things have units of their own, so that each can be scaled alone. */
const UNITS = [
  { unit: '--_t', properties: /^(font-size|line-height)$/ },
  { unit: '--_s', properties: /^(padding|margin|gap|row-gap|column-gap)/ },
];

/**
 * Turns `12px` into `calc(12*var(--_u))`, where `--_u` is a pixel unless the consumer says otherwise, and `1px`, a
 * hairline, into `1PX`. Taro's pxtransform (and postcss-px2rem, and their kin) scale lower-case px by the consumer's
 * designWidth and leave both of these alone. Formatters turn PX back into px, so nothing may run after this.
 *
 * @param {import('postcss').Root} sheet changed in place
 */
function scaleLengths(sheet) {
  sheet.walkDecls((declaration) => {
    const unit = UNITS.find(({ properties }) => properties.test(declaration.prop))?.unit ?? '--_u';
    declaration.value = declaration.value.replace(/(-?[\d.]+)px\b/g, (_, length) =>
      Math.abs(length) === 1 ? `${length}PX` : `calc(${length}*var(${unit}))`,
    );
  });
  // No variable can be read there.
  sheet.walkAtRules((rule) => {
    rule.params = rule.params.replace(/([\d.])px\b/g, '$1PX');
  });
}

module.exports = { scaleLengths };
