export default definePageConfig({ navigationBarTitleText: 'Widths' });
