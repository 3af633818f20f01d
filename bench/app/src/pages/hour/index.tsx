import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { CheckoutProvider, memoryStorage, PaymentResult, type Merchant } from 'taro-tradepay';
import { createManualClock } from 'taro-tradepay/sandbox';

const MINUTE = 60_000;
const policy = { budget: 130 * MINUTE };

/** A result page whose server never knows the end; every tap is five minutes of it. */
export default function Hour() {
  const [minutes, setMinutes] = useState(0);
  const [{ clock, merchant, storage, asked }] = useState(() => {
    const asked = { times: 0 };
    const merchant: Merchant = {
      getPayment(orderId) {
        asked.times += 1;
        return Promise.resolve({ orderId, status: 'unpaid', amount: 12_800, currency: 'USD' });
      },
    };
    return { asked, merchant, clock: createManualClock(), storage: memoryStorage() };
  });
  const wait = () => {
    void clock.advance(5 * MINUTE).then(() => setMinutes((before) => before + 5));
  };
  return (
    <CheckoutProvider merchant={merchant} clock={clock} storage={storage}>
      <View id="wait" onClick={wait}>
        <Text>{`${String(minutes)} minutes, asked ${String(asked.times)} times`}</Text>
      </View>
      <PaymentResult orderId="order-1" policy={policy} />
    </CheckoutProvider>
  );
}
