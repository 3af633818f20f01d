import { formatOffsetTime } from '../../clock';
import { signText } from '../../rsa';
import type { Trade } from '../contract';
import { readContent, textOf } from './content';
import type { Content } from './content';
import { WalletUnavailableError } from './provider';
import type { TradeRef, TradeRequest, WalletProvider, WalletTrade } from './provider';
import { readBill } from './wechat-bill';
import { WechatRefusal, createWechatClient } from './wechat-client';
import type { WechatAnswer, WechatClientOptions } from './wechat-client';
import { readAmount, readWechatNotification } from './wechat-notification';
import { refundAtWechat } from './wechat-refund';
import { toSeconds, weappText } from './wechat-signature';

export interface WechatOptions extends WechatClientOptions {
  /** `https://api.weixin.qq.com` in production: where authorisation codes are exchanged. */
  apiUrl: string;
  /** Of the mini program. */
  appId: string;
  appSecret: string;
  /** 32 characters, set at WeChat's merchant platform. */
  apiV3Key: string;
  /** Where the wallet posts notifications; asked on every trade, since a server learns its port only by listening. */
  notifyUrl: () => string;
}

const TRANSACTIONS = '/v3/pay/transactions';

/** `errcode` of a code that is invented or over, and of one that was used (developers.weixin.qq.com, code2Session). */
const INVALID_CODES = new Set<unknown>([40029, 40163]);

/**
 * At most 127 characters. The trade bill separates its values by a comma and a backtick and quotes nothing, so there are
 * no backticks in ours.
 */
const toDescription = (subject: string): string =>
  Array.from(subject.replace(/[`\p{Cc}]/gu, ' '))
    .slice(0, 127)
    .join('');

/**
 * WeChat Pay API v3 for mini programs (pay.weixin.qq.com/doc/v3/merchant/4012791897 and its neighbours).
 *
 * A trade whose time is over stays unpaid until it is closed, and its number is not known before it is paid.
 */
export function createWechatProvider(options: WechatOptions): WalletProvider {
  const { appId, mchId, clock, random } = options;
  if (Buffer.byteLength(options.apiV3Key) !== 32) {
    throw new Error('The APIv3 key has 32 characters.');
  }
  const client = createWechatClient(options);

  /** Like `client.call`, with the named refusals as values; every other refusal is never an outcome. */
  async function callOr<Code extends string>(
    method: 'GET' | 'POST',
    path: string,
    body: Content | undefined,
    expected: readonly Code[],
  ): Promise<WechatAnswer | Code> {
    try {
      return await client.call(method, path, body);
    } catch (error) {
      if (!(error instanceof WechatRefusal)) throw error;
      const code = expected.find((candidate) => candidate === error.code);
      if (code) return code;
      throw new WalletUnavailableError(`The wallet refused ${method} ${path}: ${error.code}`);
    }
  }

  const pathOf = (outTradeNo: string): string =>
    `${TRANSACTIONS}/out-trade-no/${encodeURIComponent(outTradeNo)}`;

  function toWalletTrade(content: Content, outTradeNo: string): WalletTrade {
    const isOurs =
      content['out_trade_no'] === outTradeNo &&
      content['mchid'] === mchId &&
      content['appid'] === appId;
    if (!isOurs) throw new WalletUnavailableError('The wallet answered for another trade.');
    const walletStatus = textOf(content, 'trade_state');
    switch (walletStatus) {
      // REFUND: paid, and given back in part or whole since.
      case 'SUCCESS':
      case 'REFUND': {
        const paid = content['amount'];
        const amount =
          typeof paid === 'object' && paid !== null ? readAmount(paid as Content, 'total') : 0;
        if (!amount) throw new WalletUnavailableError('The amount paid cannot be read.');
        const currency = textOf(paid as Content, 'currency');
        return {
          status: 'paid',
          tradeNo: textOf(content, 'transaction_id'),
          amount,
          currency,
          walletStatus,
        };
      }
      // PAYERROR: this attempt failed, and the buyer may make another one.
      case 'NOTPAY':
      case 'USERPAYING':
      case 'PAYERROR':
        return { status: 'waiting', tradeNo: null };
      case 'CLOSED':
        return { status: 'closed', tradeNo: null };
      // REVOKED and ACCEPT belong to payments by a code at the till, which are not made here.
      default:
        throw new WalletUnavailableError('The wallet answered with an unknown status.');
    }
  }

  async function queryTrade({ outTradeNo }: Pick<TradeRef, 'outTradeNo'>): Promise<WalletTrade> {
    const path = `${pathOf(outTradeNo)}?mchid=${encodeURIComponent(mchId)}`;
    const answer = await callOr('GET', path, undefined, ['ORDER_NOT_EXIST']);
    return typeof answer === 'string'
      ? { status: 'unknown_to_wallet' }
      : toWalletTrade(answer.content, outTradeNo);
  }

  function toTrade(prepayId: string): Trade {
    const prepay = {
      timeStamp: toSeconds(clock.now()),
      nonceStr: random(16).toString('hex'),
      package: `prepay_id=${prepayId}`,
    };
    const paySign = signText(weappText(appId, prepay), options.merchantPrivateKey);
    return { host: 'weapp', ...prepay, signType: 'RSA', paySign };
  }

  const terms = ({ outTradeNo, amount, currency, subject, expiresAt }: TradeRequest): Content => ({
    appid: appId,
    mchid: mchId,
    description: toDescription(subject),
    out_trade_no: outTradeNo,
    time_expire: formatOffsetTime(expiresAt),
    notify_url: options.notifyUrl(),
    amount: { total: amount, currency },
  });

  return {
    name: 'wechat',
    notificationType: 'application/json',

    async exchangeAuthCode(authCode) {
      const url = new URL('/sns/jscode2session', options.apiUrl);
      url.search = new URLSearchParams({
        appid: appId,
        secret: options.appSecret,
        js_code: authCode,
        grant_type: 'authorization_code',
      }).toString();
      let content: Content | undefined;
      try {
        const signal = AbortSignal.timeout(options.timeout);
        const response = await fetch(url, { redirect: 'error', signal });
        content = response.ok ? readContent(await response.text()) : undefined;
      } catch {
        // An error of `fetch` may quote the address, and the secret with it.
      }
      if (!content) throw new WalletUnavailableError('The wallet did not answer about a code.');
      if (INVALID_CODES.has(content['errcode'])) return undefined;
      // Without an errcode, or with 0, it went well.
      if (content['errcode']) throw new WalletUnavailableError('The wallet refused a code.');
      return textOf(content, 'openid');
    },

    async makeTrade(request) {
      const { host, outTradeNo, buyerId } = request;
      if (host !== 'weapp') throw new Error(`WeChat Pay cannot be paid on ${host}.`);
      if (buyerId === null) throw new Error('A buyer without a wallet cannot have a trade.');
      const body = { ...terms(request), payer: { openid: buyerId } };
      const answer = await callOr('POST', `${TRANSACTIONS}/jsapi`, body, [
        'ORDERPAID',
        'ORDER_CLOSED',
        'OUT_TRADE_NO_USED',
      ]);
      if (typeof answer !== 'string') {
        return { outcome: 'made', trade: toTrade(textOf(answer.content, 'prepay_id')) };
      }
      if (answer === 'OUT_TRADE_NO_USED') {
        // Said of a number that has ended, and of one that is asked for twice at this moment.
        const { status } = await queryTrade({ outTradeNo });
        if (status !== 'paid' && status !== 'closed') {
          throw new WalletUnavailableError('The wallet refused a trade that has not ended.');
        }
      }
      return { outcome: 'already_ended' };
    },

    queryTrade,

    async closeTrade({ outTradeNo }) {
      // 204 also for a number that WeChat does not know: then nothing is left to be paid either.
      const answer = await callOr('POST', `${pathOf(outTradeNo)}/close`, { mchid: mchId }, [
        'ORDERPAID',
        'ORDER_CLOSED',
        'ORDER_NOT_EXIST',
        'USERPAYING',
        'USER_PAYING',
      ]);
      if (answer === 'ORDER_NOT_EXIST') return 'unknown_to_wallet';
      if (typeof answer === 'string') return 'refused';
      if (answer.status === 204) return 'closed';
      // 202: the buyer is paying.
      if (answer.status === 202) return 'refused';
      throw new WalletUnavailableError('The wallet answered a close with an unknown status.');
    },

    refund: (request) => refundAtWechat(client, request, options.notifyUrl()),

    readNotification: (raw) => readWechatNotification(raw, options, clock.now()),

    acknowledge: (accepted) => ({
      status: accepted ? 200 : 400,
      contentType: 'application/json',
      body: JSON.stringify(
        accepted
          ? { code: 'SUCCESS' }
          : { code: 'FAIL', message: 'The notification was not taken.' },
      ),
    }),

    async bill(day) {
      const query = new URLSearchParams({ bill_date: day, bill_type: 'ALL' }).toString();
      const answer = await callOr('GET', `/v3/bill/tradebill?${query}`, undefined, [
        'NO_STATEMENT_EXIST',
      ]);
      // A day without any payment has no bill.
      if (typeof answer === 'string') return [];
      if (textOf(answer.content, 'hash_type') !== 'SHA1') {
        throw new WalletUnavailableError('The digest of the bill cannot be checked.');
      }
      const digest = textOf(answer.content, 'hash_value');
      const file = await client.download(textOf(answer.content, 'download_url'), digest);
      return readBill(file, { appId, mchId });
    },
  };
}
