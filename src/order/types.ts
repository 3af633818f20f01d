/** One kind of goods in an order. Amounts are in minor units. */
export interface OrderLine {
  /** Unique in its order. */
  id: string;
  title: string;
  /** Address of a picture. */
  picture?: string;
  /** What was chosen: colour, size. */
  options?: readonly string[];
  /** A whole number, 1 or more. */
  quantity: number;
  unitPrice: number;
  /** The price of one before, shown struck through when it is higher. */
  originalUnitPrice?: number;
  /** What the line is listed under, a parcel or a seller for example. Lines of one section stand together. */
  section?: string;
}

/** What is added to the lines, or taken off. */
export interface Adjustment {
  /** Unique in its order. */
  id: string;
  kind: 'discount' | 'shipping' | 'tax' | 'fee' | 'tip';
  label: string;
  /** Minor units. A discount is negative or nothing, and all else is positive or nothing. */
  amount: number;
  /** True for a tax that the prices hold already: it is shown, and not added. */
  included?: boolean;
}

/** What is bought and what it costs, as the merchant server priced it. */
export interface Order {
  /** ISO 4217. */
  currency: string;
  lines: readonly OrderLine[];
  adjustments?: readonly Adjustment[];
  /** Minor units. Lines and adjustments must add up to it, without the taxes that are included. */
  total: number;
}
