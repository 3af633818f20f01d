import { isOn, reflect, textOf, toggle, type BuiltIn, type ComponentContext } from './built-in';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Keyboards by the host's names; digits stay text, so that a leading zero is what was typed. */
const INPUT_MODES: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text' };

const attributes: BuiltIn['attributes'] = {
  value(element, value) {
    const field = element as Field;
    const text = textOf(value);
    // Writing an equal value would move the caret to the end.
    if (field.value !== text) field.value = text;
  },
  placeholder: reflect('placeholder'),
  disabled: toggle('disabled'),
  name: reflect('name'),
  maxlength(element, value) {
    const length = Number(value);
    if (length >= 0) element.setAttribute('maxlength', String(length));
    else element.removeAttribute('maxlength');
  },
  focus(element, value) {
    // Not attached yet while the template is being built.
    if (isOn(value)) setTimeout(() => element.focus());
  },
};

export const input: BuiltIn = {
  create(context) {
    const field = context.document.createElement('input');
    field.autocomplete = 'off';
    field.maxLength = 140;
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') context.emit(field, 'confirm', { value: field.value });
    });
    return wire(field, context);
  },
  attributes: {
    ...attributes,
    type: (element, value) =>
      element.setAttribute('inputmode', INPUT_MODES[textOf(value)] ?? 'text'),
    password: (element, value) => element.setAttribute('type', isOn(value) ? 'password' : 'text'),
  },
};

export const textarea: BuiltIn = {
  create(context) {
    const field = context.document.createElement('textarea');
    field.maxLength = 140;
    return wire(field, context);
  },
  attributes,
};

function wire<F extends Field>(field: F, { emit }: ComponentContext): F {
  field.addEventListener('input', () =>
    emit(field, 'input', { value: field.value, cursor: field.selectionStart ?? 0 }),
  );
  field.addEventListener('focus', () => emit(field, 'focus', { value: field.value, height: 0 }));
  field.addEventListener('blur', () => emit(field, 'blur', { value: field.value }));
  return field;
}
