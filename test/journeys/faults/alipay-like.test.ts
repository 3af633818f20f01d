import { CANCELLED, CONFIRMING, FAILED, testFaults } from '../support/faults';
import { useWorld } from '../support/world';

jest.setTimeout(60_000);

const world = useWorld();

describe.each([
  { target: 'alipay', call: 'tradePay', failure: FAILED, unclear: CONFIRMING },
  { target: 'dd', call: 'pay', failure: FAILED, unclear: CONFIRMING },
  { target: 'tt', call: 'pay', failure: FAILED, unclear: CONFIRMING },
  // What it says of a failure is nowhere documented, so that it is not believed.
  { target: 'swan', call: 'requestPolymerPayment', failure: CONFIRMING, unclear: CANCELLED },
])('on the $target build', (host) => {
  testFaults(world, host);
});
