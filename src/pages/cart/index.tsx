import { Image, Text, View } from '@tarojs/components';
import { Action } from '../shop/action';
import { cart, useCart } from '../shop/cart';
import { price } from '../shop/locale';
import { getCatalogue, pictureUrl } from '../shop/merchant';
import { Message, Unreachable } from '../shop/message';
import { routes } from '../shop/routes';
import { Stepper } from '../shop/stepper';
import { useLoaded } from '../shop/use-loaded';
import './index.css';

export default function Cart() {
  const lines = useCart();
  const { value: catalogue, failed, reload } = useLoaded(getCatalogue, 'catalogue');
  if (failed) return <Unreachable onRetry={reload} />;
  if (!catalogue) return <View className="page" />;
  if (lines.length === 0) {
    return (
      <Message
        title="Your cart is empty"
        text="Find something to pour tea from."
        action="See all goods"
        onAction={() => void routes.home()}
      />
    );
  }
  const rows = lines.flatMap(({ goodsId, quantity }) => {
    const good = catalogue.goods.find(({ id }) => id === goodsId);
    return good ? [{ good, quantity }] : [];
  });

  return (
    <View className="page cart" id="cart">
      {rows.map(({ good, quantity }) => (
        <View className="cart__row" key={good.id}>
          <Image className="cart__picture" src={pictureUrl(good.picture)} mode="aspectFill" />
          <View className="cart__what">
            <Text className="cart__title">{good.title}</Text>
            <View className="cart__foot">
              <Text className="cart__price">
                {price(good.price * quantity, catalogue.currency)}
              </Text>
              <Stepper quantity={quantity} onChange={(wanted) => cart.set(good.id, wanted)} />
            </View>
          </View>
        </View>
      ))}
      <View className="bar">
        <Action id="checkout-link" label="Go to checkout" onTap={() => void routes.checkout()} />
      </View>
    </View>
  );
}
