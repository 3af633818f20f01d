export { OrderSummary, type OrderSummaryProps } from './order-summary';
export type { SummaryLine, SummaryRow, SummarySection } from './read-order';
export {
  useOrderSummary,
  type OrderSummaryView,
  type UseOrderSummaryOptions,
} from './use-order-summary';
