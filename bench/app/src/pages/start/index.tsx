import { useEffect, useState } from 'react';
import { Text, View } from '@tarojs/components';
import type { Order } from 'taro-tradepay';
import { measure, type Sample } from '../../measure';

const SIZES = [10, 100, 1000, 10_000];
/** The first rounds, which warm the engine up, are not counted. */
const WARM_UP = 5;
const ROUNDS = 40;

/** One pixel, in the text itself: nothing is loaded while a render is measured. */
const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

const orderOf = (count: number): Order => ({
  currency: 'USD',
  lines: Array.from({ length: count }, (_, index) => ({
    id: `line-${String(index)}`,
    title: `Ash-glazed tea cup ${String(index % 7)}`,
    picture,
    options: ['Grey', '120 ml'],
    quantity: 2,
    unitPrice: 5800,
    originalUnitPrice: 6800,
  })),
  adjustments: [{ id: 'shipping', kind: 'shipping', label: 'Shipping', amount: 1200 }],
  total: count * 11_600 + 1200,
});

async function run(): Promise<Sample[]> {
  const orders = SIZES.map(orderOf);
  const samples: Sample[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    // One after the other, and not always in the same order, so that what disturbs one disturbs all.
    for (const order of round % 2 === 0 ? orders : [...orders].reverse()) {
      const sample = await measure(order);
      if (round >= 0) samples.push(sample);
    }
  }
  return samples;
}

/** Measures as soon as it is opened, and writes down what it found. */
export default function Start() {
  const [result, setResult] = useState('');
  useEffect(() => {
    run().then(
      (samples) => setResult(JSON.stringify(samples)),
      (error: unknown) => setResult(JSON.stringify(String(error))),
    );
  }, []);
  return (
    <View>
      <Text id="result">{result}</Text>
    </View>
  );
}
