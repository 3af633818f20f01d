/** White space between words is one space; around commas and inside brackets there is none. */
const tight = (text) =>
  text.replace(/\s+/g, ' ').replace(/, |(?<=\() | (?=\))/g, (all) => all.trim());

/**
 * Takes out comments and needless white space, and nothing else: minifiers turn PX into px.
 *
 * @param {import('postcss').Root} sheet changed in place
 */
function squeeze(sheet) {
  sheet.walkComments((comment) => comment.remove());
  sheet.raws = {};
  sheet.walk((node) => {
    const declares = node.type === 'decl';
    // Values as they are now: the raws hold them as they were written.
    node.raws = { before: '', between: declares ? ':' : '', after: '', semicolon: false };
    if (node.type === 'atrule') node.raws.afterName = ' ';
    if (declares) node.value = tight(node.value);
    if (node.selector) node.selector = tight(node.selector);
  });
}

module.exports = { squeeze };
