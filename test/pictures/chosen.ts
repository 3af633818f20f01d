/** A story that is compared with a picture. */
export interface Chosen {
  /** As in the story's address. */
  id: string;
  look: 'light' | 'dark' | 'rtl' | 'ledger' | 'clay' | 'beacon' | 'large';
}

const inLooks = (looks: readonly Chosen['look'][], ids: readonly string[]): Chosen[] =>
  ids.flatMap((id) => looks.map((look) => ({ id, look })));

/** Few, and each shows something that the others do not: a picture is looked at by a person whenever it changes. */
export const chosen: readonly Chosen[] = [
  ...inLooks(
    ['light', 'dark', 'rtl'],
    [
      'checkoutbutton--confirming',
      'checkoutbutton--failed',
      'checkoutbutton--processing',
      'ordersummary--discount-shipping-tax-tip',
      'ordersummary--long-texts',
      'ordersummary--loading',
      'paymentresult--processing',
      'paymentresult--everything',
      'screens-checkout--start',
      'screens-result--paid',
    ],
  ),
  ...inLooks(['ledger', 'clay', 'beacon'], ['screens-checkout--start', 'screens-result--paid']),
  // No figure of an amount is cut off, whatever there is room for.
  ...inLooks(['large'], ['ordersummary--huge-amounts']),
];
