import { useEffect, useState } from 'react';
import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import Button from '@nutui/nutui-react-taro/dist/es/packages/button';
import '@nutui/nutui-react-taro/dist/es/packages/button/style/css';
import Cell from '@nutui/nutui-react-taro/dist/es/packages/cell';
import '@nutui/nutui-react-taro/dist/es/packages/cell/style/css';
import Price from '@nutui/nutui-react-taro/dist/es/packages/price';
import '@nutui/nutui-react-taro/dist/es/packages/price/style/css';
import ResultPage from '@nutui/nutui-react-taro/dist/es/packages/resultpage';
import '@nutui/nutui-react-taro/dist/es/packages/resultpage/style/css';
import { getOrder, type Placed } from '../../../../shared/api';

export default function Result() {
  const { order = '' } = useRouter().params;
  const [placed, setPlaced] = useState<Placed>();
  useEffect(() => void getOrder(order).then(setPlaced), [order]);
  if (!placed) return <ResultPage status="waiting" title="Looking up your order…" />;
  return (
    <View id="result">
      <ResultPage
        status={placed.status === 'paid' ? 'success' : 'waiting'}
        title={placed.status === 'paid' ? 'Payment received' : 'Not confirmed yet'}
      />
      <Cell title="Order number" extra={placed.id} />
      <Cell title="Amount" extra={<Price price={placed.total / 100} symbol="$" />} />
      <Button block type="primary">
        Continue shopping
      </Button>
    </View>
  );
}
