import { Text, View } from '@tarojs/components';
import { price } from './locale';

/** An amount in minor units, and what it was before. */
export function Price(props: { amount: number; before?: number | undefined; currency: string }) {
  const { amount, before, currency } = props;
  return (
    <View className="price">
      <Text className="price__now">{price(amount, currency)}</Text>
      {before !== undefined && before > amount && (
        <Text className="price__before">{price(before, currency)}</Text>
      )}
    </View>
  );
}
