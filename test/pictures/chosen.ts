/** A story that is compared with a picture. */
export interface Chosen {
  /** As in the story's address. */
  id: string;
  look: 'light' | 'dark' | 'rtl';
}

const everyLook = (...ids: string[]): Chosen[] =>
  ids.flatMap((id) => (['light', 'dark', 'rtl'] as const).map((look) => ({ id, look })));

/** Few, and each shows something that the others do not: a picture is looked at by a person whenever it changes. */
export const chosen: readonly Chosen[] = everyLook(
  'checkoutbutton--idle',
  'ordersummary--typical',
  'paymentresult--succeeded',
);
