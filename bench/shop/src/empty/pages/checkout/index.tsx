import { View } from '@tarojs/components';

export default function Checkout() {
  return <View />;
}
