// Taro's own Babel preset, for the builds of the demo app.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
};
