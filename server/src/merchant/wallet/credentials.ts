import type { Clock, RandomBytes } from '../../clock';
import type { SandboxKeys } from '../../keys';
import { linesText, signText, sortedText } from '../../rsa';
import type { ProgramHost, Trade } from '../contract';
import type { TradeRequest } from './provider';

/** The hosts that have no payment server here, whose credentials name a trade of the sandbox. */
type SandboxHost = Exclude<ProgramHost, 'alipay' | 'dd' | 'weapp'>;

interface PayableTrade extends TradeRequest {
  /** The wallet's number of the trade. */
  tradeNo: string;
}

/** Makes what a host's payment call takes. */
export type CredentialSigner = (request: TradeRequest, tradeNo: string) => Trade;

/** What Douyin signs for `tt.requestOrder` (developer.open-douyin.com, request-order-data-sign). */
export const requestOrderText = (timestamp: string, nonce: string, data: string): string =>
  linesText('POST', '/requestOrder', timestamp, nonce, data);

/** The sandbox's own: what its tokens sign, where a host's server would hand out an opaque one. */
export const tokenText = (host: 'tt' | 'qq' | 'kwai', appId: string, tradeNo: string): string =>
  linesText(host, appId, tradeNo);

/**
 * Credentials of every host over a trade of the sandbox gateway, with real RSA-SHA256 signatures by the merchant's key.
 * Sandbox only: the payment servers of these hosts are not connected. At every host the merchant has the sandbox's app id and
 * its seller id.
 */
export function createCredentialSigner(options: {
  keys: Pick<SandboxKeys, 'appId' | 'sellerId' | 'appPrivateKey'>;
  clock: Clock;
  random: RandomBytes;
  /** Douyin's orders are for `tt.requestOrder` instead of `tt.pay`. */
  ttRequestOrder: boolean;
}): CredentialSigner {
  const { appId, sellerId, appPrivateKey } = options.keys;
  const sign = (text: string) => signText(text, appPrivateKey);
  const token = (host: 'tt' | 'qq' | 'kwai', tradeNo: string) =>
    Buffer.from(sign(tokenText(host, appId, tradeNo)), 'base64').toString('base64url');
  const seconds = () => String(Math.floor(options.clock.now() / 1000));
  const nonce = () => options.random(16).toString('hex');

  function requestOrder({ outTradeNo, amount, subject, expiresAt }: PayableTrade): Trade {
    const data = JSON.stringify({
      skuList: [{ skuId: outTradeNo, price: amount, quantity: 1, title: subject }],
      outOrderNo: outTradeNo,
      totalAmount: amount,
      payExpireSeconds: Math.max(1, Math.floor((expiresAt - options.clock.now()) / 1000)),
    });
    const timestamp = seconds();
    const nonceStr = nonce();
    const signature = sign(requestOrderText(timestamp, nonceStr, data));
    return {
      host: 'tt',
      data,
      byteAuthorization: `SHA256-RSA2048 appid=${appId},nonce_str=${nonceStr},timestamp=${timestamp},key_version=1,signature=${signature}`,
    };
  }

  const byHost: Record<SandboxHost, (trade: PayableTrade) => Trade> = {
    tt: (trade) =>
      options.ttRequestOrder
        ? requestOrder(trade)
        : {
            host: 'tt',
            orderInfo: { order_id: trade.tradeNo, order_token: token('tt', trade.tradeNo) },
          },

    // Baidu signs these four fields, sorted; the title is not signed.
    swan({ outTradeNo, amount, subject }) {
      const signed = {
        appKey: appId,
        dealId: sellerId,
        totalAmount: String(amount),
        tpOrderId: outTradeNo,
      };
      const rsaSign = sign(sortedText(signed));
      return {
        host: 'swan',
        orderInfo: { ...signed, dealTitle: subject, signFieldsRange: '1', rsaSign },
      };
    },

    qq: ({ tradeNo }) => ({
      host: 'qq',
      package: `prepay_id=${tradeNo}.${token('qq', tradeNo)}`,
      bargainor_id: sellerId,
    }),

    jd({ outTradeNo, amount }) {
      const order = {
        appId,
        orderId: outTradeNo,
        payChannel: 'JDPAY',
        merchantNo: sellerId,
        totalAmount: String(amount),
      };
      const signData = sortedText(order);
      return { host: 'jd', ...order, signData, sign: sign(signData) };
    },

    kwai: ({ tradeNo }) => ({
      host: 'kwai',
      orderInfo: { order_no: tradeNo, order_info_token: token('kwai', tradeNo) },
    }),
  };
  return (request, tradeNo) => {
    if (!(request.host in byHost)) throw new Error(`${request.host} has no credentials here.`);
    return byHost[request.host as SandboxHost]({ ...request, tradeNo });
  };
}
