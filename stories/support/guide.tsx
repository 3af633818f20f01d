import { Markdown } from '@storybook/addon-docs/blocks';
import { forStorybook } from './guides';

/** A page of docs/, as it stands there. Its links lead to the other pages in here. */
export function Guide({ children }: { children: string }) {
  return <Markdown>{forStorybook(children)}</Markdown>;
}
