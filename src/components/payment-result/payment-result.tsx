import { forwardRef, useEffect, useRef, type ReactNode } from 'react';
import { Button, Text, View } from '@tarojs/components';
import { useCheckout } from '../checkout-provider';
import { aria, pressable, root, type RootProps } from '../looks';
import { useTold } from '../use-told';
import { usable, type PaymentResultProblem } from './problems';
import { ResultDetail, type PaymentResultDetail } from './result-detail';
import { usePaymentResult, type UsePaymentResultOptions } from './use-payment-result';
import type { PaymentResultView } from './watch-order';

/** A way to go on from here. */
export interface PaymentResultAction {
  label: string;
  onPress: () => void;
  /** `secondary` by default. */
  kind?: 'primary' | 'secondary' | 'link' | undefined;
}

/** Props of {@link PaymentResult}: the options of `usePaymentResult`, and its looks. */
export interface PaymentResultProps extends RootProps, UsePaymentResultOptions {
  /** Rows below the order number, the amount and the time. */
  details?: readonly PaymentResultDetail[] | undefined;
  /** Where to go from here: up to three, for every view or as the view asks for. */
  actions?:
    | readonly PaymentResultAction[]
    | ((current: PaymentResultView) => readonly PaymentResultAction[])
    | undefined;
  /** Whom to ask, under "Need help?": an address, a number, a link of your own. */
  contact?: ReactNode;
  /** Below the actions: anything of the page's own. */
  children?: ReactNode;
  /** Told of every view that is shown, the first one too. */
  onChange?: ((view: PaymentResultView) => void) | undefined;
  /**
   * Told what stands in the way, once per set of problems: the server cannot be asked, its answer is wrong, or a prop is.
   * For developers.
   */
  onProblems?: ((problems: readonly PaymentResultProblem[]) => void) | undefined;
}

const isText = (value: unknown): boolean => typeof value === 'string';

/**
 * How a payment ended, by the merchant server's word alone. Needs nothing but an order number, so it may be reopened at
 * any time.
 */
export const PaymentResult = /* #__PURE__ */ forwardRef<unknown, PaymentResultProps>(
  function PaymentResult(props, ref) {
    const { details, actions, contact, children, onChange, onProblems } = props;
    const { locale, looks } = useCheckout();
    const { strings } = locale;
    const result = usePaymentResult(props);
    const { current, title, text, amount, paidAt, refresh } = result;
    const told = useRef(onChange);
    useEffect(() => {
      told.current = onChange;
    });
    useEffect(() => {
      told.current?.(current);
    }, [current]);

    const rows = usable<PaymentResultDetail>(
      details,
      'details',
      Infinity,
      ({ label, value }) => isText(label) && isText(value),
    );
    const ways = usable<PaymentResultAction>(
      typeof actions === 'function' ? actions(current) : actions,
      'actions',
      3,
      ({ label, onPress }) => isText(label) && label !== '' && typeof onPress === 'function',
    );
    useTold('PaymentResult', [...result.problems, ...rows.problems, ...ways.problems], onProblems);

    // Plain JavaScript may pass anything.
    const orderId: unknown = props.orderId;
    return (
      <View
        ref={ref}
        {...root(props, looks, 'tpay-payment-result', `tpay-payment-result--${looksLike(current)}`)}
      >
        <View
          className="tpay-payment-result__head"
          {...aria({ role: 'status', 'aria-live': 'polite' })}
        >
          <View className="tpay-payment-result__mark" {...aria({ 'aria-hidden': true })}>
            <View className="tpay-payment-result__sign" />
          </View>
          <Text className="tpay-payment-result__title">{title}</Text>
          <Text className="tpay-payment-result__text">{text}</Text>
        </View>
        <View className="tpay-payment-result__again">
          {result.refreshable && (
            <Press kind="refresh" label={strings.checkAgain} onPress={refresh} />
          )}
        </View>
        <View className="tpay-payment-result__details" {...aria({ role: 'list' })}>
          {isText(orderId) && orderId !== '' && (
            <ResultDetail
              key={String(orderId)}
              {...{ strings, label: strings.orderNumber, value: String(orderId) }}
              kind="order"
              copyable
            />
          )}
          {amount !== null && (
            <ResultDetail {...{ strings, label: strings.amount, value: amount }} kind="amount" />
          )}
          {paidAt !== null && (
            <ResultDetail {...{ strings, label: strings.paidAt, value: paidAt }} kind="time" />
          )}
          {rows.entries.map(({ label, value, copyable }, index) => (
            <ResultDetail
              key={`${String(index)} ${value}`}
              {...{ strings, label, value }}
              copyable={copyable === true}
            />
          ))}
        </View>
        {ways.entries.length > 0 && (
          <View className="tpay-payment-result__actions">
            {ways.entries.map(({ label, onPress, kind }, index) => (
              <Press
                key={index}
                kind={kind === 'primary' || kind === 'link' ? kind : 'secondary'}
                {...{ label, onPress }}
              />
            ))}
          </View>
        )}
        {children}
        {Boolean(contact) && (
          <View className="tpay-payment-result__contact">
            <Text className="tpay-payment-result__contact-label">{strings.contact}</Text>
            {contact}
          </View>
        )}
      </View>
    );
  },
);

/** Nothing turns where nobody asks any more. */
const looksLike = (current: PaymentResultView): PaymentResultView['view'] =>
  current.view === 'loading' && !current.asking ? 'processing' : current.view;

function Press(props: {
  kind: 'primary' | 'secondary' | 'link' | 'refresh';
  label: string;
  onPress: () => void;
}) {
  const press = (): void => props.onPress();
  return (
    <Button
      className={`tpay-payment-result__action tpay-payment-result__action--${props.kind}`}
      hoverClass="tpay-payment-result__action--pressed"
      // Given for the web, where Taro's own style greys a button while it is pressed.
      disabled={false}
      onClick={press}
      {...pressable(press)}
    >
      {props.label}
    </Button>
  );
}
