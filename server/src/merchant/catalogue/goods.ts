import type { Good } from '../contract';

export const CURRENCY = 'CNY';

const picture = (id: string) => `/pictures/${id}.svg`;

/** What Kiln & Leaf sells. Prices are in fen. */
export const GOODS: readonly Good[] = [
  {
    id: 'celadon-teapot',
    title: 'Celadon teapot',
    description: 'A round-bellied pot in quiet green, balanced to pour with one hand.',
    category: 'Ceramics',
    options: ['480 ml', 'Celadon glaze'],
    price: 32800,
    originalPrice: 38800,
    picture: picture('celadon-teapot'),
  },
  {
    id: 'ash-tea-cup',
    title: 'Ash-glaze tea cup',
    description: 'A small cup without a handle, its rim left bare so that it warms the lips first.',
    category: 'Ceramics',
    options: ['120 ml'],
    price: 6800,
    picture: picture('ash-tea-cup'),
  },
  {
    id: 'porcelain-gaiwan',
    title: 'Porcelain gaiwan',
    description:
      'Lid, bowl and saucer for brewing leaf by leaf, thin enough to see the tea through.',
    category: 'Ceramics',
    options: ['150 ml', 'White'],
    price: 18600,
    picture: picture('porcelain-gaiwan'),
  },
  {
    id: 'stoneware-bowl',
    title: 'Stoneware bowl',
    description: 'An everyday bowl dipped in cream glaze over toasted clay.',
    category: 'Ceramics',
    options: ['16 cm'],
    price: 9800,
    originalPrice: 11800,
    picture: picture('stoneware-bowl'),
  },
  {
    id: 'bud-vase',
    title: 'Bud vase',
    description: 'A narrow neck for a single branch, thrown and turned in one sitting.',
    category: 'Ceramics',
    options: ['21 cm', 'Terracotta'],
    price: 15800,
    picture: picture('bud-vase'),
  },
  {
    id: 'white-peony-tea',
    title: 'White peony tea',
    description: 'Spring buds and two leaves, sun-dried, with a taste of hay and honey.',
    category: 'Tea',
    options: ['50 g', 'Tin'],
    price: 12800,
    originalPrice: 14800,
    picture: picture('white-peony-tea'),
  },
  {
    id: 'roasted-oolong',
    title: 'Roasted oolong',
    description: 'Rock tea roasted over charcoal three times, for long evenings.',
    category: 'Tea',
    options: ['75 g', 'Paper pouch'],
    price: 9600,
    picture: picture('roasted-oolong'),
  },
  {
    id: 'bamboo-tray',
    title: 'Bamboo tea tray',
    description: 'Slatted to let the spilled water through, oiled to let it dry.',
    category: 'Tea table',
    options: ['36 × 22 cm'],
    price: 23800,
    picture: picture('bamboo-tray'),
  },
  {
    id: 'incense-holder',
    title: 'Incense holder',
    description: 'A river pebble in glazed clay that keeps one stick upright and its ash at home.',
    category: 'Tea table',
    price: 8600,
    picture: picture('incense-holder'),
  },
  {
    id: 'linen-tea-cloth',
    title: 'Linen tea cloth',
    description: 'Washed linen with a woven stripe, softer every month.',
    category: 'Tea table',
    options: ['30 × 30 cm', 'Flax'],
    price: 4200,
    picture: picture('linen-tea-cloth'),
  },
];

const byId = new Map(GOODS.map((good) => [good.id, good]));

export function findGood(id: string): Good | undefined {
  return byId.get(id);
}
