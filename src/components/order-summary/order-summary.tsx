import { Fragment, forwardRef, memo, useState, type ReactNode } from 'react';
import { Image, Text, View } from '@tarojs/components';
import { fill } from '../../locales/fill';
import { groupDigits } from '../../money/format';
import type { Order, OrderLine } from '../../order/types';
import { useCheckout } from '../checkout-provider';
import { fitting } from '../fitting';
import { aria, pressable, root, type RootProps } from '../looks';
import type { SummaryLine, SummaryRow } from './read-order';
import { useOrderSummary, type UseOrderSummaryOptions } from './use-order-summary';

/** Props of {@link OrderSummary}: the options of `useOrderSummary`, and its looks. */
export interface OrderSummaryProps extends RootProps, UseOrderSummaryOptions {
  /** What is bought, as the merchant server priced it; null while it is on its way. */
  order: Order | null;
  /** For how many lines room is kept while the order is on its way: 2 by default, 20 at most. */
  loadingLines?: number | undefined;
  /** Above the lines, in every state. */
  header?: ReactNode;
  /** Below the total, in every state. */
  footer?: ReactNode;
  /**
   * Draws a line in its own way.
   *
   * @param line as it is in the order
   * @param written its texts, in the provider's language
   * @returns what stands for the line; undefined: the usual
   */
  renderLine?: ((line: OrderLine, written: SummaryLine) => ReactNode) | undefined;
}

/** What is bought and what it costs. An order whose numbers do not add up is shown without numbers. */
export const OrderSummary = /* #__PURE__ */ forwardRef<unknown, OrderSummaryProps>(
  function OrderSummary(props, ref) {
    const { order, header, footer, loadingLines = 2 } = props;
    const { locale, looks } = useCheckout();
    const { strings } = locale;
    const summary = useOrderSummary(order, props);
    const { status } = summary;
    return (
      <View
        ref={ref}
        {...root(
          props,
          looks,
          'tpay-order-summary',
          status !== 'ready' && `tpay-order-summary--${status}`,
        )}
      >
        {header}
        {status === 'loading' ? (
          <Skeleton lines={loadingLines} name={strings.loadingOrder} />
        ) : status === 'ready' ? (
          <Ready {...props} summary={summary} />
        ) : (
          <View className="tpay-order-summary__message" {...aria({ role: 'status' })}>
            <Text>{status === 'empty' ? strings.emptyOrder : strings.badOrder}</Text>
          </View>
        )}
        {footer}
      </View>
    );
  },
);

type Summary = ReturnType<typeof useOrderSummary>;

function Ready({ renderLine, summary }: OrderSummaryProps & { summary: Summary }) {
  const { sections, rows, pictured, count, hidden, expanded, toggle } = summary;
  const { strings, money, plural, direction } = useCheckout().locale;
  const all = strings.showAll[plural(count)] ?? strings.showAll.other;
  return (
    <>
      {sections.map(({ id, title, lines }) => (
        <Fragment key={id}>
          {title !== '' && <Text className="tpay-order-summary__section">{title}</Text>}
          <View {...aria({ role: 'list', ...(title !== '' && { 'aria-label': title }) })}>
            {lines.map(({ line, ...written }) => {
              const custom = renderLine?.(line, { ...written, line });
              return custom === undefined ? (
                <Line
                  key={line.id}
                  {...written}
                  beforeName={fill(strings.before, { amount: written.before }, direction)}
                  pictured={pictured}
                  late={expanded}
                />
              ) : (
                <View key={line.id} {...aria({ role: 'listitem' })}>
                  {custom}
                </View>
              );
            })}
          </View>
        </Fragment>
      ))}
      {(hidden > 0 || expanded) && (
        <View
          className="tpay-order-summary__toggle"
          hoverClass="tpay-order-summary__toggle--pressed"
          onClick={toggle}
          {...pressable(toggle)}
        >
          <Text>
            {expanded
              ? strings.showLess
              : fill(all, { count: groupDigits(String(count), money) }, direction)}
          </Text>
        </View>
      )}
      <View className="tpay-order-summary__sums">
        {rows.map((row) => (
          <Row key={row.id} {...row} />
        ))}
      </View>
    </>
  );
}

interface LineProps extends Omit<SummaryLine, 'line'> {
  /** What a screen reader says for `before`. */
  beforeName: string;
  pictured: boolean;
  late: boolean;
}

/** Texts are its only props, so that lines that come later draw no other line again. */
const Line = /* #__PURE__ */ memo(function Line(props: LineProps) {
  const { title, options, picture, quantity, each, amount, before, beforeName } = props;
  return (
    <View className="tpay-order-summary__line" {...aria({ role: 'listitem' })}>
      {(props.pictured || picture !== '') && <Picture src={picture} late={props.late} />}
      <View className="tpay-order-summary__what">
        <Text className="tpay-order-summary__title">{title}</Text>
        {options !== '' && <Text className="tpay-order-summary__options">{options}</Text>}
        <Text {...fitting(each, 'tpay-order-summary__quantity', 13, 184)}>
          {each === '' ? quantity : `${quantity} · ${each}`}
        </Text>
      </View>
      <View className="tpay-order-summary__price">
        <Text {...fitting(amount, 'tpay-order-summary__amount', null)}>{amount}</Text>
        {before !== '' && (
          // Struck through is nothing that can be heard.
          <Text
            {...fitting(before, 'tpay-order-summary__before', 13)}
            {...aria({ role: 'img', 'aria-label': beforeName })}
          >
            {before}
          </Text>
        )}
      </View>
    </View>
  );
});

/** Its place is kept when there is none, or none that can be loaded. */
function Picture({ src, late }: { src: string; late: boolean }) {
  const [broken, setBroken] = useState<string>();
  // As it was when the line came: what is loaded stays so.
  const [lazy] = useState(late);
  if (src === '' || src === broken) {
    return <View className="tpay-order-summary__picture" />;
  }
  return (
    <Image
      className="tpay-order-summary__picture"
      src={src}
      mode="aspectFill"
      onError={() => setBroken(src)}
      {...(lazy && { lazyLoad: true })}
      {...aria({ 'aria-hidden': true })}
    />
  );
}

function Row({ kind, label, amount }: SummaryRow) {
  return (
    <View className={`tpay-order-summary__row tpay-order-summary__row--${kind}`}>
      <Text className="tpay-order-summary__row-label">{label}</Text>
      <Text {...fitting(amount, 'tpay-order-summary__row-amount', null)}>{amount}</Text>
    </View>
  );
}

/** As high as lines of a usual length and their total. */
function Skeleton({ lines, name }: { lines: number; name: string }) {
  return (
    <View {...aria({ role: 'status', 'aria-label': name })}>
      {Array.from({ length: Math.min(lines, 20) }, (_, index) => (
        <View key={index} className="tpay-order-summary__line">
          <View className="tpay-order-summary__picture tpay-order-summary__bone" />
          <View className="tpay-order-summary__what">
            <View className="tpay-order-summary__bone tpay-order-summary__bone--title" />
            <View className="tpay-order-summary__bone tpay-order-summary__bone--options" />
          </View>
          <View className="tpay-order-summary__bone tpay-order-summary__bone--amount" />
        </View>
      ))}
      <View className="tpay-order-summary__sums">
        <View className="tpay-order-summary__row tpay-order-summary__row--total">
          <View className="tpay-order-summary__bone tpay-order-summary__bone--total" />
          <View className="tpay-order-summary__bone tpay-order-summary__bone--amount" />
        </View>
      </View>
    </View>
  );
}
