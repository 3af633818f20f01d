/**
 * @param template a text with `{name}` in it
 * @param values what to put there, as it is; a name without a value stays
 * @returns the text
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
