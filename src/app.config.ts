export default defineAppConfig({
  pages: ['pages/shop/index'],
  window: { navigationBarTitleText: 'Shop', navigationBarBackgroundColor: '#ffffff', navigationBarTextStyle: 'black' },
});
