import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { CheckoutProvider, createJournal, memoryStorage, type Merchant } from 'taro-tradepay';
import { begin } from '../../measure';

/** Answers at once that everything is paid. */
const merchant: Merchant = {
  getPayment: (orderId) => Promise.resolve({ orderId, status: 'paid' }),
};

function storageWith(count: number) {
  const storage = memoryStorage();
  const journal = createJournal(storage);
  for (let index = 0; index < count; index += 1) {
    journal.put({
      orderId: `order-${String(index)}`,
      at: Date.now(),
      claim: 'processing',
      amount: 12_800,
      currency: 'USD',
      purchase: `cart-${String(index)}`,
      key: { value: `key-${String(index)}`, shown: '[12800,"USD"]' },
    });
  }
  return storage;
}

/** A launch of an app that was killed so many times in the middle of a payment. */
export default function Launch() {
  const [{ storage, reached }] = useState(() => {
    let storage = memoryStorage();
    const measured = begin(({ size }) => {
      storage = storageWith(size);
      return size;
    });
    return { ...measured, storage };
  });
  return (
    <CheckoutProvider merchant={merchant} storage={storage} onRecovered={reached}>
      <View>
        <Text>Shop</Text>
      </View>
    </CheckoutProvider>
  );
}
