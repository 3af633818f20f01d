import type { Meta, StoryObj } from '@storybook/react-vite';
import { CheckoutButton } from 'taro-tradepay';
import { LooksContext, useLooks, type StoryLooks } from '../../.storybook/looks';
import { Phone } from '../../.storybook/phone';
import { typical } from '../support/orders';
import { Staged } from '../support/stage';
import { Summary } from '../support/summary';

const themes = {
  Neutral: undefined,
  Ledger: 'ledger',
  Clay: 'clay',
  Beacon: 'beacon',
} as const;

const meta: Meta = {
  title: 'Guides/Themes',
  parameters: {
    phone: 'none',
    controls: { disable: true },
    docs: {
      description: {
        component:
          'One look that fits most shops, and three that show how far the tokens go. A theme is a stylesheet that the app imports and a name that the provider is given.',
      },
    },
  },
};
export default meta;

function Sample({ caption, looks }: { caption: string; looks: Partial<StoryLooks> }) {
  const above = useLooks();
  const price = { amount: typical.total, currency: typical.currency };
  return (
    <LooksContext.Provider value={{ ...above, ...looks }}>
      <Phone caption={caption}>
        <Staged name={caption}>
          {(sandbox) => (
            <>
              <Summary order={typical} />
              <CheckoutButton
                summary={typical}
                style={{ marginTop: 16 }}
                orderKey={caption}
                createTrade={sandbox.createTradeOf(price)}
              />
            </>
          )}
        </Staged>
      </Phone>
    </LooksContext.Provider>
  );
}

/** Each in light and dark. Language, direction, size and text are those of the toolbar. */
export const AllThemes: StoryObj = {
  name: 'All themes',
  render: () => (
    <>
      {Object.entries(themes).map(([name, theme]) => (
        <div key={name} className="story">
          {(['light', 'dark'] as const).map((appearance) => (
            <Sample
              key={appearance}
              caption={`${name}, ${appearance}`}
              looks={{ theme, appearance }}
            />
          ))}
        </div>
      ))}
    </>
  ),
};
