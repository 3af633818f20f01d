import fs from 'node:fs';
import path from 'node:path';
import postcss, { type AtRule, type Root } from 'postcss';
import { rpxToCss } from '../lengths';

/** Reads a style sheet with what it imports, as CSS for a browser whose window is the phone's page area. */
export function readStyles(file: string): string {
  if (!fs.existsSync(file)) return '';
  const root = inline(file, new Set());
  // `page` needs no rewriting: the runtime's page root is an element of that name. PX is px to a browser.
  root.walkDecls((declaration) => {
    declaration.value = rpxToCss(declaration.value);
  });
  root.walkAtRules((rule) => {
    rule.params = rpxToCss(rule.params);
  });
  return root.toString();
}

/** Hosts resolve @import inside the package; a browser would ask the server for it. */
function inline(file: string, seen: Set<string>): Root {
  if (seen.has(file)) return postcss.root();
  seen.add(file);
  const root = postcss.parse(fs.readFileSync(file, 'utf8'), { from: file });
  root.walkAtRules('import', (rule: AtRule) => {
    const target = /^(?:url\()?['"]?([^'")]+)/.exec(rule.params)?.[1];
    if (target === undefined || /^https?:/.test(target)) return;
    const imported = path.resolve(path.dirname(file), target);
    rule.replaceWith(fs.existsSync(imported) ? inline(imported, seen).nodes : []);
  });
  return root;
}
