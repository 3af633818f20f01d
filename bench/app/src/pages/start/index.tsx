import { useEffect, useState } from 'react';
import { Text, View } from '@tarojs/components';
import { measure, type Kind, type Sample } from '../../measure';

/** The first rounds, which warm the engine up, are not counted. */
const WARM_UP = 2;

interface Series {
  kind: Kind;
  sizes: readonly number[];
  rounds: number;
}

const SERIES: readonly Series[] = [
  { kind: 'collapsed', sizes: [10, 100, 1000, 10_000], rounds: 40 },
  { kind: 'expanded', sizes: [10, 100, 1000], rounds: 10 },
  // Minutes of a processor: no page that people read.
  { kind: 'expanded', sizes: [10_000], rounds: 1 },
  { kind: 'pending', sizes: [1, 10, 100], rounds: 20 },
];

async function run(): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const { kind, sizes, rounds } of SERIES) {
    for (let round = rounds > 1 ? -WARM_UP : 0; round < rounds; round += 1) {
      // One after the other, and not always in the same order, so that what disturbs one disturbs all.
      for (const size of round % 2 === 0 ? sizes : [...sizes].reverse()) {
        const sample = await measure({ kind, size });
        if (round >= 0) samples.push(sample);
      }
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
