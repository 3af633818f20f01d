import { Image, Text, View } from '@tarojs/components';
import { Action } from '../shop/action';
import { cart, useCart } from '../shop/cart';
import { getCatalogue, pictureUrl, type Good } from '../shop/merchant';
import { Unreachable } from '../shop/message';
import { Price } from '../shop/price';
import { RecoveredNotice } from '../shop/recovered';
import { routes } from '../shop/routes';
import { useLoaded } from '../shop/use-loaded';
import './index.css';

export default function Goods() {
  const { value: catalogue, failed, reload } = useLoaded(getCatalogue, 'catalogue');
  const count = useCart().reduce((sum, { quantity }) => sum + quantity, 0);

  return (
    <View className="page goods" id="goods">
      <View className="goods__head">
        <View>
          <Text className="goods__name">Kiln &amp; Leaf</Text>
          <Text className="goods__line">Stoneware and tea, made slowly.</Text>
        </View>
        <View
          className="goods__orders"
          id="orders-link"
          hoverClass="pressed"
          onClick={() => void routes.orders()}
        >
          <Text>Orders</Text>
        </View>
      </View>

      <RecoveredNotice />
      {failed && <Unreachable onRetry={reload} />}
      <View className="goods__grid">
        {catalogue
          ? catalogue.goods.map((good) => (
              <Card key={good.id} good={good} currency={catalogue.currency} />
            ))
          : !failed &&
            [0, 1, 2, 3].map((index) => <View key={index} className="card card--bone" />)}
      </View>

      {count > 0 && (
        <View className="bar">
          <Action
            id="cart-link"
            label={`View cart · ${String(count)}`}
            onTap={() => void routes.cart()}
          />
        </View>
      )}
    </View>
  );
}

function Card({ good, currency }: { good: Good; currency: string }) {
  return (
    <View className="card">
      <View onClick={() => void routes.good(good.id)}>
        <Image className="card__picture" src={pictureUrl(good.picture)} mode="aspectFill" />
        <Text className="card__title">{good.title}</Text>
      </View>
      <View className="card__foot">
        <Price amount={good.price} before={good.originalPrice} currency={currency} />
        <View
          className="card__add"
          id={`add-${good.id}`}
          hoverClass="pressed"
          onClick={() => cart.add(good.id)}
        >
          <Text>+</Text>
        </View>
      </View>
    </View>
  );
}
