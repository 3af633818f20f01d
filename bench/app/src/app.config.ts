export default defineAppConfig({
  pages: [
    'pages/start/index',
    'pages/summary/index',
    'pages/launch/index',
    // Opened by itself.
    'pages/hour/index',
  ],
  window: { navigationBarTitleText: 'Bench' },
});
