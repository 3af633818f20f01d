import type { BuiltIn } from './built-in';

type Attribute = NonNullable<BuiltIn['attributes']>[string];

/**
 * What a screen reader is told, as the host's components take it: `aria-*` everywhere, a role under the host's own name.
 *
 * @param name of an attribute in a template
 * @param roleName what the host calls a role: `role` or `aria-role`
 * @returns what the attribute does, or undefined when it is for nobody's ears
 */
export function ariaAttribute(name: string, roleName: string): Attribute | undefined {
  if (name === roleName) return write('role');
  return name.startsWith('aria-') && name !== 'aria-role' ? write(name) : undefined;
}

/** Templates bind booleans, which ARIA writes as words. What is empty is not there. */
function write(name: string): Attribute {
  return (element, value) => {
    const text = ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
    if (text === '') element.removeAttribute(name);
    else element.setAttribute(name, text);
  };
}
