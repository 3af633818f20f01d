export default definePageConfig({ navigationBarTitleText: 'Details' });
