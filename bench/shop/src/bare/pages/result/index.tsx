import { useEffect, useState } from 'react';
import { useRouter } from '@tarojs/taro';
import { Button, Text, View } from '@tarojs/components';
import { getOrder, type Placed } from '../../../../shared/api';
import { price } from '../../../../shared/order';

export default function Result() {
  const { order = '' } = useRouter().params;
  const [placed, setPlaced] = useState<Placed>();
  useEffect(() => void getOrder(order).then(setPlaced), [order]);
  if (!placed) return <View className="result">Looking up your order…</View>;
  return (
    <View className="result" id="result">
      <View className="title">
        {placed.status === 'paid' ? 'Payment received' : 'Not confirmed yet'}
      </View>
      <View className="line">
        <Text>Order number</Text>
        <Text>{placed.id}</Text>
      </View>
      <View className="line">
        <Text>Amount</Text>
        <Text>{price(placed.total)}</Text>
      </View>
      <Button className="pay">Continue shopping</Button>
    </View>
  );
}
