export default definePageConfig({ navigationBarTitleText: 'Your orders' });
