import { reflect, textOf, type BuiltIn } from './built-in';

/** A box with a picture in it; the box has the host's 320 × 240 until a style says otherwise. */
export const image: BuiltIn = {
  create({ document, emit }) {
    const box = document.createElement('image');
    const picture = document.createElement('img');
    picture.alt = '';
    picture.draggable = false;
    picture.addEventListener('load', () =>
      emit(box, 'load', { width: picture.naturalWidth, height: picture.naturalHeight }),
    );
    picture.addEventListener('error', () => emit(box, 'error', { errMsg: 'image load failed' }));
    box.append(picture);
    return box;
  },
  attributes: {
    mode: reflect('mode'),
    src(box, value, { resolveUrl }) {
      const picture = box.querySelector('img');
      const source = textOf(value);
      if (!picture) return;
      if (source === '') picture.removeAttribute('src');
      else picture.src = resolveUrl(source);
    },
    'aria-label': (box, value) => {
      const picture = box.querySelector('img');
      if (picture) picture.alt = textOf(value);
    },
  },
};
