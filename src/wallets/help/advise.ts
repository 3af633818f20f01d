/**
 * Says in the console what a developer should look at.
 *
 * @param clues a field's name, or an answer's code and claim: the first that has an advice counts
 */
export type Help = (...clues: string[]) => void;

const OTHER_HOST =
  'the merchant server sent a trade for another host. Tell it for which one (its TARO_ENV) when you ask.';

/**
 * Never called in production builds: each wallet names its texts behind a comparison with NODE_ENV, so that bundlers
 * leave them out.
 *
 * @param host whose texts these are
 * @param texts advice by clue
 * @param clues what is known
 */
export function advise(host: string, texts: Record<string, string>, clues: string[]): void {
  const advice = new Map(Object.entries({ host: OTHER_HOST, ...texts }));
  for (const clue of clues) {
    const text = advice.get(clue);
    if (text === undefined) continue;
    console.warn(`[taro-tradepay] ${host}, ${clue}: ${text}`);
    return;
  }
}
