import { useMemo } from 'react';
import type { Order } from 'taro-tradepay';
import { useIn, words, type Words } from './words';

/** `Tea sample 3` begins with a word of the shop; a title that was made to be long does not. */
function translator(own: Words): (text: string) => string {
  const known = Object.entries(words.en).map(
    ([word, text]) =>
      [text, new Map<string, string>(Object.entries(own)).get(word) ?? text] as const,
  );
  return (text) => {
    const found = known.find(([from]) => text === from || text.startsWith(`${from} `));
    return found ? found[1] + text.slice(found[0].length) : text;
  };
}

/**
 * @param order in English
 * @returns the same order in the toolbar's language; what is none of the shop's words stays
 */
export function useInWords<Given extends Order | null>(order: Given): Given {
  const own = useIn(words);
  return useMemo(() => inWords(order, own), [order, own]);
}

function inWords<Given extends Order | null>(order: Given, own: Words): Given {
  if (!order || own === words.en) return order;
  const say = translator(own);
  return {
    ...order,
    lines: order.lines.map((line) => ({
      ...line,
      title: say(line.title),
      ...(line.options && { options: line.options.map(say) }),
      ...(line.section !== undefined && { section: say(line.section) }),
    })),
    ...(order.adjustments && {
      adjustments: order.adjustments.map((each) => ({ ...each, label: say(each.label) })),
    }),
  };
}
