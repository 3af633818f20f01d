/** The pages of docs/ that Storybook shows, by their names there, with their titles here. */
export const GUIDES: Readonly<Record<string, string>> = {
  'start.md': 'Start in five minutes',
  'start.es.md': 'Start in Spanish',
  'start.zh.md': 'Start in Chinese',
  'paying.md': 'Pay',
  'targets.md': 'Targets',
  'server.md': 'Your server',
  'components.md': 'Props',
  'money.md': 'Money and orders',
  'compatibility.md': 'What works with what',
  'migrating.md': 'Migrating',
  'testing.md': 'Testing',
  'sandbox.md': 'The sandbox',
  'going-live.md': 'Going live',
  'theming.md': 'Theming',
  'languages.md': 'Languages',
  'accessibility.md': 'Accessibility',
  'what-can-go-wrong.md': 'What can go wrong',
  'payment-states.md': 'The states of a payment',
};

/**
 * @param title of a guide
 * @returns its address in Storybook
 */
export const addressOf = (title: string): string =>
  `guides-${title.toLowerCase().replaceAll(' ', '-')}--docs`;

/**
 * Leads the links between guides to their pages in Storybook. What is not in here, a file of the repository for example,
 * stays as a text without its link.
 *
 * @param text of a page of docs/
 * @returns the same for Storybook's Markdown
 */
export function forStorybook(text: string): string {
  const parts = text.split(/(^ *```[\s\S]*?^ *```$)/m);
  return parts.map((part, index) => (index % 2 === 1 ? part : withLinks(part))).join('');
}

const withLinks = (text: string): string =>
  text.replaceAll(
    /(?<!!)\[((?:[^[\]]|\[[^\]]*\])+)\]\(([^)\s]+)\)/g,
    (link, words: string, target: string) => {
      if (/^(https?:|#)/.test(target)) return link;
      const [page = '', anchor] = target.split('#');
      const title = GUIDES[page];
      if (title === undefined) return words;
      const hash = anchor === undefined ? '' : `#${anchor}`;
      return `[${words}](?path=/docs/${addressOf(title)}${hash})`;
    },
  );
