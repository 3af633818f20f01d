const Sequencer = require('@jest/test-sequencer').default;

/** What takes a minute or more. Begun last, one of them would leave a core idle for as long. */
const LONG = [
  /session\.property\.test/,
  /test\/package\/taro-4\.2/,
  /test\/package\//,
  /test\/journeys\/faults\//,
  /test\/journeys\//,
];

const rank = ({ path }) => {
  const index = LONG.findIndex((pattern) => pattern.test(path.replaceAll('\\', '/')));
  return index < 0 ? LONG.length : index;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
