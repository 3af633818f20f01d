import { reflect, toggle, type BuiltIn } from './built-in';

/** What every component takes. */
export const COMMON: NonNullable<BuiltIn['attributes']> = {
  hidden: toggle('hidden'),
  'hover-class': (element, value) => {
    if (typeof value === 'string' && value !== 'none') element.dataset.hoverClass = value;
    else delete element.dataset.hoverClass;
  },
};

export const view: BuiltIn = {};

export const text: BuiltIn = {
  attributes: {
    selectable: toggle('selectable'),
    'user-select': toggle('selectable'),
    space: reflect('space'),
  },
};
