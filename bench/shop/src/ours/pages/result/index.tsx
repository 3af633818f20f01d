import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { PaymentResult } from 'taro-tradepay';

const actions = [{ label: 'Continue shopping', onPress: () => undefined }];

export default function Result() {
  const { order = '' } = useRouter().params;
  return (
    <View id="result">
      <PaymentResult orderId={order} actions={actions} />
    </View>
  );
}
