import { useEffect, useRef, type RefObject } from 'react';

/** Moves the focus into a dialog, keeps it there, gives it back at the end; Escape asks to close. */
export function useDialogFocus(onEscape: () => void): RefObject<HTMLDivElement> {
  const dialog = useRef<HTMLDivElement>(null);
  const escape = useRef(onEscape);
  escape.current = onEscape;

  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    (element?.querySelector<HTMLElement>('[data-autofocus]') ?? element)?.focus();
    const keys = (event: KeyboardEvent) => {
      if (event.key === 'Escape') escape.current();
      if (event.key === 'Tab' && element) keepInside(event, element);
    };
    element?.addEventListener('keydown', keys);
    return () => {
      element?.removeEventListener('keydown', keys);
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return dialog;
}

function keepInside(event: KeyboardEvent, dialog: HTMLElement): void {
  const stops = Array.from(dialog.querySelectorAll<HTMLElement>('button:not([disabled])'));
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}
