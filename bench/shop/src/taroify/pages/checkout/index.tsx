import { useState } from 'react';
import { View } from '@tarojs/components';
// What its documented babel-plugin-import makes of `import { … } from '@taroify/core'`.
import Button from '@taroify/core/button';
import '@taroify/core/button/style';
import Cell from '@taroify/core/cell';
import '@taroify/core/cell/style';
import { order, price } from '../../../../shared/order';
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
        <Cell key={id} title={title} brief={`× ${String(quantity)}`}>
          {price(unitPrice * quantity)}
        </Cell>
      ))}
      <Cell title="Total">{price(order.total)}</Cell>
      <Button id="pay" block color="primary" loading={busy} onClick={tap}>
        {`Pay ${price(order.total)}`}
      </Button>
    </View>
  );
}
