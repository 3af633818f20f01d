import { PaymentError } from '../../src/payment/errors';

it('says its code where a production build has left the sentence out', () => {
  expect(new PaymentError('aborted', '').message).toBe('aborted');
  expect(new PaymentError('aborted', 'The page was left.').message).toBe('The page was left.');
});
