import type { Clock } from '../payment/ports';
import type { Problem } from './use-told';

/** What to do about a problem, by its code. `docs/money.md` has the others. */
const ADVICE = /* #__PURE__ */ new Map([
  [
    'invalid-amount',
    'amounts are whole minor units, 1430 for $14.30, and what is paid is more than 0. While an order is on its way, give summary={null}',
  ],
  ['unknown-currency', 'give the code of ISO 4217 in capitals, such as USD'],
  [
    'total-mismatch',
    'lines and adjustments add up to another sum. Show the order as your server priced it',
  ],
  [
    'missing-order-key',
    'createTrade needs a text beside it that says what is bought, JSON.stringify(cart.lines) for example. Without it the next cart would look paid, and an interrupted one could be paid twice',
  ],
  [
    'invalid-time',
    'give milliseconds since 1970 as a number: date.getTime(), or Date.parse(text) for a text of your server',
  ],
  ['invalid-order-id', 'give the order number of your server, a text that is not empty'],
  ['invalid-detail', 'a detail is { label, value, copyable? }, both of them texts'],
  ['invalid-action', 'an action is { label, onPress, kind? }, and there are three at most'],
]);

/** More than these nobody reads in a console. */
const MOST = 5;

/** Before September of 2001, in milliseconds; a time in seconds stays below it for 30,000 years. */
const SURELY_SECONDS = 1e12;

const said = /* #__PURE__ */ new Set<string>();

/** Once, however often it is drawn and wherever. */
function say(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  console.warn(`[taro-tradepay] ${text}.`);
}

/**
 * Says in the console what is wrong with what a component was given, once per set of problems. Like everything here it
 * is called behind a comparison with NODE_ENV, so that bundlers leave it out of production builds.
 *
 * @param name of the component
 * @param problems what is wrong
 */
export function helpWith(name: string, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const more = problems.length - MOST;
  say(
    `${name}: ` +
      problems
        .slice(0, MOST)
        .map(({ code, field, error }) => {
          const advice =
            error?.message.replace(/\.$/, '') ?? ADVICE.get(code) ?? 'see docs/money.md';
          return `${field === '' ? '' : `${field}: `}${code}: ${advice}`;
        })
        .join('; ') +
      (more > 0 ? `; and ${String(more)} more` : ''),
  );
}

/** Options of a button, whatever they are. */
type GivenToButton = Readonly<
  Partial<
    Record<'amount' | 'currency' | 'summary' | 'createTrade' | 'order' | 'expiresAt', unknown>
  >
>;

/**
 * Says what types would have said, and one thing that they cannot.
 *
 * @param given the options of a button
 * @param clock that counts its time to pay; one of a test may be long ago itself
 */
export function helpWithButton(given: GivenToButton, clock: Clock): void {
  const { amount, currency, summary, createTrade, order, expiresAt } = given;
  if (summary !== undefined && (amount ?? currency) !== undefined) {
    say(
      'CheckoutButton: it has summary, and amount or currency besides. Give one of the two; summary is what is charged',
    );
  }
  if (Boolean(createTrade) === Boolean(order)) {
    say(
      `CheckoutButton: it has ${order ? 'both createTrade and order' : 'neither createTrade nor order'}, and no tap can pay. Give createTrade, which makes the order on tap, or an order that exists already`,
    );
  }
  const early = typeof expiresAt === 'number' && expiresAt > 0 && expiresAt < SURELY_SECONDS;
  if (early && clock.now() > SURELY_SECONDS) {
    say(
      'CheckoutButton: expiresAt is a time before 2001, which looks like seconds. Give milliseconds since 1970: expiresAt * 1000',
    );
  }
}

/** @param merchant what a provider was given */
export function helpWithMerchant(merchant: unknown): void {
  const { getPayment } = (merchant ?? {}) as { getPayment?: unknown };
  if (typeof getPayment === 'function') return;
  say(
    'CheckoutProvider: merchant has no getPayment, so that no payment can ever be confirmed. Give createHttpMerchant(…), or an object of your own with getPayment(orderId)',
  );
}
