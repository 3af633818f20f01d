/**
 * What a fragment in the docs may use without showing where it comes from: the library's own components, and what a
 * reader has. A whole file (its first line says where it goes) is given nothing of it.
 */
import type { ReactNode } from 'react';
import type { Page } from 'playwright-core';
import { handIn } from '../../../stories/support/hand';
import type { CheckoutButtonProps, HttpMerchant, Order, Price } from '../../../src';

export {
  CheckoutButton,
  CheckoutProvider,
  CheckoutTheme,
  OrderSummary,
  PaymentResult,
} from '../../../src';

// The reader's shop.
export declare const children: ReactNode;
export declare const merchant: HttpMerchant;
export declare const order: Order;
export declare const orderId: string;
export declare function report(...what: unknown[]): void;
export declare function goHome(): void;
export declare function emptyCart(orderId: string): void;
export interface CartLine {
  goodsId: string;
  quantity: number;
}
export declare const cart: CartLine[];
export declare function signIn(): Promise<string>;

/** A button of another kit. */
export declare function KitButton(props: {
  text: string;
  disabled: boolean;
  onPress: () => void;
}): ReactNode;

/** As a shop without the library calls it. */
export declare const my: {
  tradePay: (options: {
    tradeNO: string;
    success: (answer: { resultCode: string }) => void;
    fail: () => void;
  }) => void;
};

// Of a test in the simulator.
export declare const server: { url: string };
export declare const gateway: { url: string };
export declare const page: Page;

// Of a file with stories.
export { Staged } from '../../../stories/support/stage';
export { handIn };
export interface Story {
  render: (args: Pick<CheckoutButtonProps, 'disabled' | 'label'> & Price) => ReactNode;
  play: (context: {
    canvasElement: HTMLElement;
    userEvent: Parameters<typeof handIn>[1];
  }) => Promise<void>;
}
