import type { Dialect } from './dialects';
import { rewriteTags, type Attribute, type Tag } from './tags';

const SWAN_FOR = /^\s*(?:(\w+)(?:\s*,\s*(\w+))?\s+in\s+)?(.+?)(?:\s+trackBy\s+(.+?))?\s*$/;
const CONDITIONS = new Set(['if', 'elif']);

/** Brings a template of any host to the WXML that the engine compiles. */
export function toWxml(source: string, dialect: Dialect): string {
  return rewriteTags(source, (tag) => rewriteTag(tag, dialect));
}

function rewriteTag({ name, attributes }: Tag, dialect: Dialect): Tag {
  if (name === dialect.scriptTag.name) {
    return { name: 'wxs', attributes: attributes.map((one) => scriptAttribute(one, dialect)) };
  }
  if (name === 'import' || name === 'include') {
    return { name, attributes: attributes.map((one) => templatePath(one, dialect)) };
  }
  return { name, attributes: attributes.flatMap((one) => rewriteAttribute(one, name, dialect)) };
}

function scriptAttribute({ name, value }: Attribute, { scriptTag, scriptModule }: Dialect) {
  if (name === scriptTag.module) return attribute('module', value);
  if (name === scriptTag.src) return attribute('src', swapExtension(value, scriptModule, '.wxs'));
  return attribute(name, value);
}

function templatePath({ name, value }: Attribute, dialect: Dialect): Attribute {
  return attribute(name, name === 'src' ? swapExtension(value, dialect.template, '.wxml') : value);
}

function rewriteAttribute(
  { name, value }: Attribute,
  tag: string,
  dialect: Dialect,
): Attribute | Attribute[] {
  const swan = dialect.expressions === 'swan';
  if (name.startsWith(dialect.directives)) {
    const directive = name.slice(dialect.directives.length);
    if (swan && directive === 'for') return swanFor(value ?? '');
    if (swan && CONDITIONS.has(directive)) return attribute(`wx:${directive}`, braced(value ?? ''));
    return attribute(`wx:${directive}`, value);
  }
  if (dialect.events === 'on') return attribute(eventName(name), value);
  if (swan && value !== undefined) return attribute(name, swanValue(value, tag, name));
  return attribute(name, value);
}

/** `item, index in list trackBy item.key`, where everything but the list may be missing. */
function swanFor(value: string): Attribute[] {
  const [, item, index, list = value, key] = SWAN_FOR.exec(value) ?? [];
  const attributes = [attribute('wx:for', braced(list))];
  if (item !== undefined) attributes.push(attribute('wx:for-item', item));
  if (index !== undefined) attributes.push(attribute('wx:for-index', index));
  // WXML names the key's field alone; swan writes the path from the item.
  if (key !== undefined) attributes.push(attribute('wx:key', key.replace(/^\w+\./, '')));
  return attributes;
}

function braced(value: string): string {
  return value.includes('{{') ? value : `{{${value}}}`;
}

function swanValue(value: string, tag: string, name: string): string {
  const twoWay = /^\{=(.*)=\}$/s.exec(value);
  if (twoWay) return `{{${twoWay[1]}}}`;
  if (tag === 'template' && name === 'data') {
    return value.replace(/^\{(\{\{.*\}\})\}$/s, '$1');
  }
  return value;
}

/** onTap → bindtap, catchTap → catchtap, captureOnTap → capture-bind:tap. */
function eventName(name: string): string {
  const match = /^(on|catch|captureOn|captureCatch)([A-Z]\w*)$/.exec(name);
  if (!match) return name;
  const [, phase = 'on', event = ''] = match;
  const prefix = { on: 'bind', catch: 'catch', captureOn: 'capture-bind:' }[phase];
  return `${prefix ?? 'capture-catch:'}${event.toLowerCase()}`;
}

function swapExtension(path: string | undefined, from: string, to: string): string | undefined {
  return path?.endsWith(from) ? path.slice(0, -from.length) + to : path;
}

function attribute(name: string, value: string | undefined): Attribute {
  return value === undefined ? { name } : { name, value };
}
