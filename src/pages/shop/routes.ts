import Taro from '@tarojs/taro';

const page = (name: string, query = ''): string => `/pages/${name}/index${query}`;

/** Where one can go in the shop. */
export const routes = {
  good: (id: string) => Taro.navigateTo({ url: page('good', `?id=${encodeURIComponent(id)}`) }),
  cart: () => Taro.navigateTo({ url: page('cart') }),
  checkout: (orderId?: string) =>
    Taro.navigateTo({
      url: page('checkout', orderId ? `?order=${encodeURIComponent(orderId)}` : ''),
    }),
  orders: () => Taro.navigateTo({ url: page('orders') }),
  /** Only to look at an order: no payment is under way. */
  look: (orderId: string) =>
    Taro.navigateTo({ url: page('result', `?order=${encodeURIComponent(orderId)}&look=1`) }),
  checkoutInstead: (orderId: string) =>
    Taro.redirectTo({ url: page('checkout', `?order=${encodeURIComponent(orderId)}`) }),
  /** Replaces the checkout: nobody should come back to a button that paid. */
  resultInstead: (orderId: string) =>
    Taro.redirectTo({ url: page('result', `?order=${encodeURIComponent(orderId)}`) }),
  ordersInstead: () => Taro.redirectTo({ url: page('orders') }),
  home: () => Taro.reLaunch({ url: page('goods') }),
};
