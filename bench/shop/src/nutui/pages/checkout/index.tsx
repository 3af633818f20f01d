import { useState } from 'react';
import { View } from '@tarojs/components';
// What its documented babel-plugin-import makes of `import { … } from '@nutui/nutui-react-taro'`.
import Button from '@nutui/nutui-react-taro/dist/es/packages/button';
import '@nutui/nutui-react-taro/dist/es/packages/button/style/css';
import Cell from '@nutui/nutui-react-taro/dist/es/packages/cell';
import '@nutui/nutui-react-taro/dist/es/packages/cell/style/css';
import Price from '@nutui/nutui-react-taro/dist/es/packages/price';
import '@nutui/nutui-react-taro/dist/es/packages/price/style/css';
import SafeArea from '@nutui/nutui-react-taro/dist/es/packages/safearea';
import '@nutui/nutui-react-taro/dist/es/packages/safearea/style/css';
import { order } from '../../../../shared/order';
import { pay } from '../../../../shared/pay';

export default function Checkout() {
  const [busy, setBusy] = useState(false);
  const tap = () => {
    setBusy(true);
    void pay().then(() => setBusy(false));
  };
  return (
    <View>
      {order.lines.map(({ id, title, quantity, unitPrice }) => (
        <Cell
          key={id}
          title={title}
          description={`× ${String(quantity)}`}
          extra={<Price price={(unitPrice * quantity) / 100} symbol="$" />}
        />
      ))}
      <Cell title="Total" extra={<Price price={order.total / 100} symbol="$" />} />
      <Button id="pay" block type="primary" loading={busy} onClick={tap}>
        Pay
      </Button>
      <SafeArea position="bottom" />
    </View>
  );
}
