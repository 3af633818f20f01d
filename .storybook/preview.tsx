import type { Preview } from '@storybook/react-vite';
import { classes } from '../src/components/looks';
import { looksOf, LooksContext } from './looks';
import { Phone, type PhoneLook } from './phone';
import { initialGlobals, sizesOf, toolbar } from './toolbar';
import '../src/styles/index.css';
import '../src/styles/themes/beacon.css';
import '../src/styles/themes/clay.css';
import '../src/styles/themes/ledger.css';
import './preview.css';
import './hosts.css';
import './cashier.css';
import './shop.css';
import './tokens.css';

const preview: Preview = {
  tags: ['autodocs'],

  globalTypes: toolbar,
  initialGlobals,

  parameters: {
    phone: 'card' satisfies PhoneLook,
    // The card is the phone: no grey canvas, no viewport, no grid around it.
    backgrounds: { disable: true },
    viewport: { disable: true },
    // States are reached by tapping, on the page of documentation too.
    docs: { story: { autoplay: true } },
    controls: { sort: 'requiredFirst' },
    options: {
      // Read without being run: no name may stand here for its value.
      storySort: {
        order: [
          'Guides',
          [
            'For designers',
            'Tokens',
            'Themes',
            'Start in five minutes',
            'Start in Spanish',
            'Start in Chinese',
            'Pay',
            'Targets',
            'Your server',
            'Props',
            'Money and orders',
            'What works with what',
            'Migrating',
            'Testing',
            'The sandbox',
            'Going live',
            'Theming',
            'Languages',
            'Accessibility',
            'What can go wrong',
            'The states of a payment',
          ],
          'Screens',
          ['All screens', 'Checkout', 'Result', 'Orders', 'Journeys'],
          'CheckoutButton',
          'OrderSummary',
          'PaymentResult',
        ],
      },
    },
  },

  decorators: [
    (Story, { globals, parameters }) => {
      const looks = looksOf(globals);
      return (
        <LooksContext.Provider value={looks}>
          <div
            className={classes('story', `story--${looks.appearance}`, `host--${looks.host}`)}
            dir={looks.direction}
            lang={looks.locale.tag}
            style={sizesOf(globals)}
          >
            <Phone look={parameters.phone as PhoneLook}>
              <Story />
            </Phone>
          </div>
        </LooksContext.Provider>
      );
    },
  ],
};

export default preview;
