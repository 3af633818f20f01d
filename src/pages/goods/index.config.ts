export default definePageConfig({ navigationBarTitleText: 'Kiln & Leaf' });
