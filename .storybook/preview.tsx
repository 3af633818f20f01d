import type { Preview } from '@storybook/react-vite';
import { Phone, type PhoneLook } from './phone';
import '../src/styles/index.css';
import './preview.css';

const preview: Preview = {
  tags: ['autodocs'],

  globalTypes: {
    width: {
      description: 'Width of the phone',
      toolbar: {
        icon: 'mobile',
        dynamicTitle: true,
        items: [
          { value: '320px', title: '320 · small phone' },
          { value: '375px', title: '375 · usual phone' },
          { value: '430px', title: '430 · large phone' },
        ],
      },
    },
    direction: {
      description: 'Direction of the text',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  initialGlobals: { width: '375px', direction: 'ltr' },

  parameters: {
    phone: 'card' satisfies PhoneLook,
    // The card is the phone: no grey canvas, no viewport, no grid around it.
    backgrounds: { disable: true },
    // States are reached by tapping, on the page of documentation too.
    docs: { story: { autoplay: true } },
    controls: { sort: 'requiredFirst' },
    options: {
      storySort: { order: ['Screens', 'CheckoutButton', 'OrderSummary', 'PaymentResult'] },
    },
  },

  decorators: [
    (Story, { globals, parameters }) => (
      <div
        className="story"
        dir={globals.direction === 'rtl' ? 'rtl' : 'ltr'}
        style={{ '--phone-width': String(globals.width) } as React.CSSProperties}
      >
        <Phone look={parameters.phone as PhoneLook}>
          <Story />
        </Phone>
      </div>
    ),
  ],
};

export default preview;
