import { useState } from 'react';
import { Button, Text, View, Image } from '@tarojs/components';
import 'taro-tradepay/style.css';
export default function Shop() {
  const [n, setN] = useState(0);
  return (
    <View className="shop" id="shop">
      <Text className="shop__title">Hello {n}</Text>
      <Button className="tpay-x" disabled={n > 3} onClick={() => setN(n + 1)}>Tap</Button>
    </View>
  );
}
