import { reflect, toggle, type BuiltIn } from './built-in';
import { formValue } from './form';

export const button: BuiltIn = {
  create({ document, emit }) {
    const element = document.createElement('button');
    // The form's own submission must not navigate the frame.
    element.type = 'button';
    element.dataset.hoverClass = 'button-hover';
    element.addEventListener('click', () => {
      const form = element.closest('form');
      const formType = element.getAttribute('form-type');
      if (form && formType === 'submit') emit(form, 'submit', { value: formValue(form) });
      if (form && formType === 'reset') {
        form.reset();
        emit(form, 'reset');
      }
    });
    return element;
  },
  attributes: {
    disabled: toggle('disabled'),
    loading: toggle('loading'),
    plain: toggle('plain'),
    type: reflect('look'),
    size: reflect('size'),
    'form-type': reflect('form-type'),
  },
};
