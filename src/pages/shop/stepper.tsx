import { Text, View } from '@tarojs/components';

/** Less, how many, more. */
export function Stepper(props: { quantity: number; onChange: (quantity: number) => void }) {
  const { quantity, onChange } = props;
  return (
    <View className="stepper">
      <View className="stepper__less" hoverClass="pressed" onClick={() => onChange(quantity - 1)}>
        <Text>−</Text>
      </View>
      <Text className="stepper__quantity">{quantity}</Text>
      <View className="stepper__more" hoverClass="pressed" onClick={() => onChange(quantity + 1)}>
        <Text>+</Text>
      </View>
    </View>
  );
}
