import { useEffect, useState } from 'react';
import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import Button from '@taroify/core/button';
import '@taroify/core/button/style';
import Cell from '@taroify/core/cell';
import '@taroify/core/cell/style';
import Empty from '@taroify/core/empty';
import '@taroify/core/empty/style';
import { getOrder, type Placed } from '../../../../shared/api';
import { price } from '../../../../shared/order';

export default function Result() {
  const { order = '' } = useRouter().params;
  const [placed, setPlaced] = useState<Placed>();
  useEffect(() => void getOrder(order).then(setPlaced), [order]);
  if (!placed) return <Empty>Looking up your order…</Empty>;
  return (
    <View id="result">
      <Empty>
        <Empty.Image />
        <Empty.Description>
          {placed.status === 'paid' ? 'Payment received' : 'Not confirmed yet'}
        </Empty.Description>
      </Empty>
      <Cell title="Order number">{placed.id}</Cell>
      <Cell title="Amount">{price(placed.total)}</Cell>
      <Button block color="primary">
        Continue shopping
      </Button>
    </View>
  );
}
