import { useState } from 'react';
import { Button, Text, View } from '@tarojs/components';
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
        <View key={id} className="line">
          <Text>{title}</Text>
          <Text className="quantity">{`× ${String(quantity)}`}</Text>
          <Text>{price(unitPrice * quantity)}</Text>
        </View>
      ))}
      <View className="total">
        <Text>Total</Text>
        <Text>{price(order.total)}</Text>
      </View>
      <Button id="pay" className="pay" loading={busy} disabled={busy} onClick={tap}>
        {`Pay ${price(order.total)}`}
      </Button>
    </View>
  );
}
