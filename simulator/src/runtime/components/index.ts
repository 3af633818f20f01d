import { ariaAttribute } from './aria';
import type { BuiltIn } from './built-in';
import { button } from './button';
import { form } from './form';
import { image } from './image';
import { input, textarea } from './input';
import { scrollView } from './scroll-view';
import { COMMON, text, view } from './view';

/** The host's components by tag. A tag that is not here is a problem of the run, not an empty box. */
const BUILT_INS: Record<string, BuiltIn> = {
  view,
  text,
  image,
  button,
  form,
  input,
  textarea,
  'scroll-view': scrollView,
  'cover-view': view,
  label: view,
  block: view,
};

export function builtIn(tag: string): BuiltIn | undefined {
  return BUILT_INS[tag];
}

/** What an attribute of this component does on a host with this name for a role; undefined when it does nothing here. */
export function attributeOf(tag: string, name: string, roleName: string) {
  return BUILT_INS[tag]?.attributes?.[name] ?? COMMON[name] ?? ariaAttribute(name, roleName);
}
