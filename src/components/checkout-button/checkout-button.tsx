import { forwardRef, type ReactNode } from 'react';
import { Button, Text, View } from '@tarojs/components';
import { fill } from '../../locales/fill';
import type { Direction } from '../../locales/types';
import { useCheckout } from '../checkout-provider';
import { fitting } from '../fitting';
import { aria, classes, pressable, root, type RootProps } from '../looks';
import { labelOf, useCheckoutButton, type UseCheckoutButtonOptions } from './use-checkout-button';
import { isTime, useTimeText } from './use-countdown';

interface CheckoutButtonLooks extends RootProps {
  /** Before the label, a wallet's mark for example. While the payment is under way a spinner takes its place. */
  icon?: ReactNode;
  /**
   * A bar at the bottom of the screen, above the home indicator. Where it stands in the page it keeps room free, so that
   * nothing is hidden behind it; with slots that are taller than a line or two, give it more by `style.minHeight`.
   */
  sticky?: boolean | undefined;
  /** A line above the button, about what happens next for example. */
  tip?: ReactNode;
  /** Above the button: what the buyer has to agree to, for example. */
  before?: ReactNode;
  /** Below the button. */
  after?: ReactNode;
}

/** Props of {@link CheckoutButton}: those of `useCheckoutButton`, and its looks. */
export type CheckoutButtonProps = CheckoutButtonLooks & UseCheckoutButtonOptions;

/** The button that pays: one order, one trade and one call of the wallet, however often it is tapped. */
export const CheckoutButton = /* #__PURE__ */ forwardRef<unknown, CheckoutButtonProps>(
  function CheckoutButton(props, ref) {
    const { sticky = false, expiresAt, tip, before, after } = props;
    const { locale, looks } = useCheckout();
    const { strings } = locale;
    const { state, busy, price, label, notice, locked, hidden, payable, press } =
      useCheckoutButton(props);
    if (hidden) return null;

    // Otherwise the button says it.
    const total = sticky && !labelOf({ status: 'idle' }, props, strings).includes('{amount}');
    const timed = isTime(expiresAt);
    const content = (
      <>
        <Slot className="tpay-checkout-button__tip">{tip}</Slot>
        {timed && (
          <View
            className={classes(
              'tpay-checkout-button__time',
              sticky && !payable && notice !== '' && 'tpay-checkout-button__time--none',
            )}
          >
            <TimeLeft
              until={payable ? expiresAt : undefined}
              words={strings.payWithin}
              direction={locale.direction}
            />
          </View>
        )}
        <Slot className="tpay-checkout-button__before">{before}</Slot>
        {total && (
          <View className="tpay-checkout-button__total">
            <Text>{strings.total}</Text>
            <Text {...fitting(price, 'tpay-checkout-button__amount', 20)}>{price}</Text>
          </View>
        )}
        <Button
          className="tpay-checkout-button__control"
          hoverClass="tpay-checkout-button__control--pressed"
          // Given on the web too: without it Taro's own style greys the button while it is pressed.
          disabled={locked}
          onClick={press}
          {...pressable(press)}
          {...aria({ 'aria-busy': busy, 'aria-disabled': locked })}
        >
          {/* Always there, so that a change of state changes class names and texts, and no nodes. */}
          <View
            className={classes(
              'tpay-checkout-button__icon',
              !props.icon && 'tpay-checkout-button__icon--none',
            )}
          >
            {props.icon}
          </View>
          <Text
            {...fitting(label.includes(price) ? price : '', 'tpay-checkout-button__label', null)}
          >
            {label}
          </Text>
        </Button>
        <Slot className="tpay-checkout-button__after">{after}</Slot>
        <View
          className="tpay-checkout-button__notice"
          {...aria({ role: 'status', 'aria-live': 'polite' })}
        >
          <Text>{notice}</Text>
        </View>
      </>
    );
    return (
      <View
        ref={ref}
        {...root(
          props,
          looks,
          'tpay-checkout-button',
          `tpay-checkout-button--${state.status}`,
          busy && 'tpay-checkout-button--busy',
          locked && !busy && state.status !== 'succeeded' && 'tpay-checkout-button--disabled',
          sticky && 'tpay-checkout-button--sticky',
          sticky &&
            (total || timed || [tip, before, after].some(Boolean)) &&
            'tpay-checkout-button--tall',
        )}
      >
        {sticky ? (
          <View className="tpay-checkout-button__bar">
            <View className="tpay-checkout-button__content">{content}</View>
          </View>
        ) : (
          content
        )}
      </View>
    );
  },
);

function Slot({ className, children }: { className: string; children?: ReactNode }) {
  return children ? <View className={className}>{children}</View> : null;
}

/** On its own, so that a second costs one text. */
function TimeLeft({
  until,
  words,
  direction,
}: {
  until: number | undefined;
  words: string;
  direction: Direction;
}) {
  const time = useTimeText(until);
  return <Text>{time && fill(words, { time }, direction)}</Text>;
}
