/**
 * What a mini program's scripts may see of the global scope: the language, timers and the console. Everything else that
 * a browser's window holds is shadowed by undefined, as on a phone, so that a use of the web fails there and then.
 * Intl is left out on purpose: not every host's engine has it.
 */
const ALLOWED = new Set([
  ...['Object', 'Function', 'Array', 'Number', 'Boolean', 'String', 'Symbol', 'BigInt', 'Date'],
  ...['Promise', 'RegExp', 'Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError'],
  ...['SyntaxError', 'TypeError', 'URIError', 'JSON', 'Math', 'Map', 'Set', 'WeakMap', 'WeakSet'],
  ...['WeakRef', 'FinalizationRegistry', 'Proxy', 'Reflect', 'ArrayBuffer', 'DataView', 'Iterator'],
  ...['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array'],
  ...['Uint32Array', 'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array'],
  ...['parseInt', 'parseFloat', 'isNaN', 'isFinite', 'decodeURI', 'decodeURIComponent'],
  ...['encodeURI', 'encodeURIComponent', 'escape', 'unescape', 'eval', 'arguments'],
  ...['Infinity', 'NaN', 'undefined', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
]);

export interface Scope {
  /** Parameter names of every module function. */
  names: string[];
  values: unknown[];
}

/** Builds the scope once per launch; `given` is what the host puts there: `my`, `App`, `Page` … */
export function createScope(browser: Window, given: Record<string, unknown>): Scope {
  const language: Record<string, unknown> = {};
  const shadowed = new Set<string>();
  for (let level: object | null = browser; level !== null;) {
    for (const name of Object.getOwnPropertyNames(level)) {
      if (ALLOWED.has(name))
        language[name] ??= (browser as unknown as Record<string, unknown>)[name];
      else if (/^[A-Za-z_$][\w$]*$/.test(name)) shadowed.add(name);
    }
    level = Object.getPrototypeOf(level) as object | null;
  }
  const global: Record<string, unknown> = { ...language, ...given };
  const values: Record<string, unknown> = { ...given, globalThis: global, global };
  const names = [...new Set([...shadowed, ...Object.keys(values)])];
  return { names, values: names.map((name) => values[name]) };
}
