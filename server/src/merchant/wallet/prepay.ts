import { createSign } from 'node:crypto';
import type { Clock, RandomBytes } from '../../clock';
import type { Trade } from '../contract';

/** Signs what `wx.requestPayment` takes. */
export type PrepaySigner = (prepayId: string) => Extract<Trade, { host: 'weapp' }>;

/** The text that WeChat Pay v3 signs for a mini program (pay.weixin.qq.com/doc/v3/merchant/4012365341). */
export function prepaySignText(
  appId: string,
  trade: { timeStamp: string; nonceStr: string; package: string },
): string {
  return `${appId}\n${trade.timeStamp}\n${trade.nonceStr}\n${trade.package}\n`;
}

/**
 * The five parameters with a real RSA-SHA256 signature by the merchant's key. Sandbox only: WeChat Pay itself is not
 * connected, and `prepayId` is the number of a trade of the sandbox gateway.
 */
export function createPrepaySigner(options: {
  appId: string;
  appPrivateKey: string;
  clock: Clock;
  random: RandomBytes;
}): PrepaySigner {
  return (prepayId) => {
    const unsigned = {
      timeStamp: String(Math.floor(options.clock.now() / 1000)),
      nonceStr: options.random(16).toString('hex'),
      package: `prepay_id=${prepayId}`,
    };
    const paySign = createSign('RSA-SHA256')
      .update(prepaySignText(options.appId, unsigned), 'utf8')
      .sign(options.appPrivateKey, 'base64');
    return { host: 'weapp', ...unsigned, signType: 'RSA', paySign };
  };
}
