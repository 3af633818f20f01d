export default defineAppConfig({
  pages: [
    'pages/goods/index',
    'pages/good/index',
    'pages/cart/index',
    'pages/checkout/index',
    'pages/result/index',
    'pages/orders/index',
  ],
  window: {
    navigationBarTitleText: 'Kiln & Leaf',
    navigationBarBackgroundColor: '#faf7f2',
    navigationBarTextStyle: 'black',
    backgroundColor: '#faf7f2',
  },
});
