import { OrderSummary, type OrderSummaryProps } from 'taro-tradepay';
import { useInWords } from './in-words';

/** An order, with the names of its goods in the toolbar's language. */
export function Summary({ order, ...rest }: OrderSummaryProps) {
  return <OrderSummary order={useInWords(order)} {...rest} />;
}
