export default defineAppConfig({
  pages: ['pages/checkout/index'],
  window: { navigationBarTitleText: 'Bench' },
});
