import { useRouter } from '@tarojs/taro';
import { Image, Text, View } from '@tarojs/components';
import { Action } from '../shop/action';
import { cart } from '../shop/cart';
import { getCatalogue, pictureUrl } from '../shop/merchant';
import { Message, Unreachable } from '../shop/message';
import { Price } from '../shop/price';
import { routes } from '../shop/routes';
import { useLoaded } from '../shop/use-loaded';
import './index.css';

export default function GoodDetails() {
  const { id } = useRouter().params;
  const { value: catalogue, failed, reload } = useLoaded(getCatalogue, 'catalogue');
  if (failed) return <Unreachable onRetry={reload} />;
  if (!catalogue) return <View className="page" />;
  const good = catalogue.goods.find((each) => each.id === id);
  if (!good) return <Message title="We do not sell this any more" />;

  return (
    <View className="page good" id="good">
      <Image className="good__picture" src={pictureUrl(good.picture)} mode="aspectFill" />
      <View className="good__body">
        <Text className="good__category">{good.category}</Text>
        <Text className="good__title">{good.title}</Text>
        <Price amount={good.price} before={good.originalPrice} currency={catalogue.currency} />
        <Text className="good__text">{good.description}</Text>
        {good.options !== undefined && (
          <Text className="good__options">{good.options.join(' · ')}</Text>
        )}
      </View>
      <View className="bar">
        <Action
          id="add-to-cart"
          label="Add to cart"
          onTap={() => {
            cart.add(good.id);
            void routes.cart();
          }}
        />
      </View>
    </View>
  );
}
