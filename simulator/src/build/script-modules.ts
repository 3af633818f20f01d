/**
 * A script module of any host (.wxs, .sjs, .jds) as the CommonJS that the engine runs. Only alipay writes
 * ES module syntax in them, and only in these forms.
 */
export function toScriptModule(source: string): string {
  return source
    .replace(/^\s*import\s+(\w+)\s+from\s+(['"][^'"]+['"]);?/gm, 'var $1 = require($2);')
    .replace(/^\s*export\s+default\s+/gm, 'module.exports = ');
}
