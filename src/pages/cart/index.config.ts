export default definePageConfig({ navigationBarTitleText: 'Your cart' });
