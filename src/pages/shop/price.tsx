import { Text, View } from '@tarojs/components';
import { en, formatMoney } from 'taro-tradepay';

/** An amount in minor units, and what it was before. */
export function Price(props: { amount: number; before?: number | undefined; currency: string }) {
  const { amount, before, currency } = props;
  return (
    <View className="price">
      <Text className="price__now">{formatMoney(amount, currency, en.money)}</Text>
      {before !== undefined && before > amount && (
        <Text className="price__before">{formatMoney(before, currency, en.money)}</Text>
      )}
    </View>
  );
}
