export default defineAppConfig({
  pages: ['pages/checkout/index', 'pages/result/index'],
  window: { navigationBarTitleText: 'Tea' },
});
