/** Raises an event on an element, through the engine, as the host's native component does. */
export type Emit = (
  element: Element,
  type: string,
  detail?: Record<string, unknown>,
  options?: { bubbles?: boolean; original?: Event },
) => void;

export interface ComponentContext {
  document: Document;
  emit: Emit;
  /** Where a picture of the package or of the merchant is served. */
  resolveUrl: (url: string) => string;
  /** What the host calls a role: `aria-role` where it follows WeChat, `role` on Alipay's framework. */
  roleName: string;
}

/** A component of the host, made of DOM: how to create it and what its attributes do. Unlisted ones do nothing. */
export interface BuiltIn {
  create?(context: ComponentContext): HTMLElement;
  attributes?: Record<
    string,
    (element: HTMLElement, value: unknown, context: ComponentContext) => void
  >;
}

/** Template values arrive as they are: booleans, but also the strings "true" and "false". */
export function isOn(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== false && value !== 'false' && value !== ''
  );
}

export function toggle(name: string) {
  return (element: HTMLElement, value: unknown) => element.toggleAttribute(name, isOn(value));
}

export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Sets or removes a plain attribute. */
export function reflect(name: string) {
  return (element: HTMLElement, value: unknown) => {
    const text = textOf(value);
    if (text === '') element.removeAttribute(name);
    else element.setAttribute(name, text);
  };
}
