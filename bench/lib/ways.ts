/** The same checkout and result page, five ways: a folder of `bench/shop/src` each. */
export const WAYS = ['empty', 'bare', 'ours', 'nutui', 'taroify'] as const;
export type Way = (typeof WAYS)[number];

/** Those that have a checkout. */
export const SHOPS = ['bare', 'ours', 'nutui', 'taroify'] as const satisfies Way[];
export type Shop = (typeof SHOPS)[number];

export const BENCH_TARGETS = ['alipay', 'weapp'] as const;
export type BenchTarget = (typeof BENCH_TARGETS)[number];
