import type { BuiltIn } from './built-in';

export const form: BuiltIn = {
  create({ document }) {
    const element = document.createElement('form');
    element.noValidate = true;
    element.addEventListener('submit', (event) => event.preventDefault());
    return element;
  },
};

/** The named fields of a form, as `submit` reports them. */
export function formValue(element: HTMLFormElement): Record<string, string> {
  const fields = element.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[name]');
  return Object.fromEntries(Array.from(fields, (field) => [field.name, field.value]));
}
