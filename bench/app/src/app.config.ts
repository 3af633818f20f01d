export default defineAppConfig({
  pages: ['pages/start/index', 'pages/summary/index'],
  window: { navigationBarTitleText: 'Bench' },
});
