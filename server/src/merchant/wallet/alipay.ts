import { AlipayRequestError, AlipaySdk } from 'alipay-sdk';
import { formatChinaTime } from '../../clock';
import { fromDecimal, toDecimal } from '../../money';
import { WalletUnavailableError } from './gateway';
import type { PaymentNotification, WalletGateway, WalletTrade } from './gateway';

export interface AlipayOptions {
  /** `https://openapi.alipay.com` in production. */
  gatewayUrl: string;
  appId: string;
  /** PKCS#8 PEM. */
  appPrivateKey: string;
  walletPublicKey: string;
  /** Where the wallet posts notifications; asked on every trade, since a server learns its port only by listening. */
  notifyUrl: () => string;
  /** Milliseconds. */
  timeout: number;
}

type Answer = Record<string, unknown>;

/** A 4xx of the wallet: it understood and said no. Business codes come with or without the prefix of the old gateway. */
class Refusal extends Error {
  constructor(readonly code: string) {
    super(`The wallet refused: ${code}`);
  }
}

function text(answer: Answer, name: string): string {
  const value = answer[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new WalletUnavailableError(`The wallet's answer has no ${name}.`);
}

function toWalletTrade(answer: Answer, outTradeNo: string): WalletTrade {
  if (text(answer, 'out_trade_no') !== outTradeNo) {
    throw new WalletUnavailableError('The wallet answered for another trade.');
  }
  const tradeNo = text(answer, 'trade_no');
  const walletStatus = text(answer, 'trade_status');
  switch (walletStatus) {
    case 'WAIT_BUYER_PAY':
      return { status: 'waiting', tradeNo };
    case 'TRADE_CLOSED':
      return { status: 'closed', tradeNo };
    case 'TRADE_SUCCESS':
    case 'TRADE_FINISHED': {
      const amount = fromDecimal(text(answer, 'total_amount'));
      if (amount === undefined) throw new WalletUnavailableError('The amount paid cannot be read.');
      return { status: 'paid', tradeNo, amount, walletStatus };
    }
    default:
      throw new WalletUnavailableError('The wallet answered with an unknown status.');
  }
}

/**
 * Alipay's OpenAPI v3 by the vendor's SDK. The SDK signs each request and verifies the signature of each 2xx answer; of
 * an error answer it verifies nothing, so a refusal is only as good as TLS and never settles an order as paid.
 *
 * Time limits are absolute (`time_expire`): a retried creation and a web cashier opened late end at the same instant.
 */
export function createAlipayGateway(options: AlipayOptions): WalletGateway {
  const sdk = new AlipaySdk({
    appId: options.appId,
    privateKey: options.appPrivateKey,
    keyType: 'PKCS8',
    alipayPublicKey: options.walletPublicKey,
    endpoint: options.gatewayUrl,
    gateway: `${options.gatewayUrl}/gateway.do`,
    timeout: options.timeout,
  });

  async function call(path: string, body: Record<string, string>): Promise<Answer> {
    try {
      const { data } = await sdk.curl<unknown>('POST', path, { body });
      if (typeof data === 'object' && data !== null) return data as Answer;
    } catch (error) {
      if (error instanceof AlipayRequestError) {
        const { responseHttpStatus: status = 0, code } = error;
        if (status >= 400 && status < 500 && status !== 429 && typeof code === 'string') {
          throw new Refusal(code.replace(/^ACQ\./, ''));
        }
      }
      // The SDK's messages quote answers (tokens included), so they are not passed on.
      throw new WalletUnavailableError(`The wallet did not answer ${path}.`);
    }
    throw new WalletUnavailableError(`The wallet's answer to ${path} is not an object.`);
  }

  /** Like `call`, with the named refusals as values; every other refusal is our fault or the wallet's, never an outcome. */
  async function callOr<Code extends string>(
    path: string,
    body: Record<string, string>,
    expected: readonly Code[],
  ): Promise<Answer | Code> {
    try {
      return await call(path, body);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const code = expected.find((candidate) => candidate === error.code);
      if (code) return code;
      throw new WalletUnavailableError(`The wallet refused ${path}: ${error.code}`);
    }
  }

  return {
    async exchangeAuthCode(authCode) {
      const answer = await callOr(
        '/v3/alipay/system/oauth/token',
        { grant_type: 'authorization_code', code: authCode },
        ['isv.code-invalid', 'isv.code-is-reused', 'isv.code-expired'],
      );
      return typeof answer === 'string' ? undefined : text(answer, 'user_id');
    },

    async createTrade({ outTradeNo, amount, subject, buyerId, expiresAt }) {
      const answer = await callOr(
        '/v3/alipay/trade/create',
        {
          out_trade_no: outTradeNo,
          total_amount: toDecimal(amount),
          subject,
          product_code: 'JSAPI_PAY',
          op_app_id: options.appId,
          buyer_id: buyerId,
          time_expire: formatChinaTime(expiresAt),
          notify_url: options.notifyUrl(),
        },
        ['TRADE_HAS_SUCCESS', 'TRADE_HAS_CLOSE'],
      );
      if (typeof answer === 'string') return { outcome: 'already_ended' };
      if (text(answer, 'out_trade_no') !== outTradeNo) {
        throw new WalletUnavailableError('The wallet answered for another trade.');
      }
      return { outcome: 'created', tradeNo: text(answer, 'trade_no') };
    },

    webCashierUrl({ outTradeNo, amount, subject, expiresAt, returnUrl }) {
      // Leaving the cashier unpaid leads to quit_url, to which the wallet adds nothing: the order's number goes in here.
      const quitUrl = returnUrl === undefined ? undefined : new URL(returnUrl);
      quitUrl?.searchParams.set('out_trade_no', outTradeNo);
      quitUrl?.searchParams.set('left', '1');
      return sdk.pageExecute('alipay.trade.wap.pay', 'GET', {
        notifyUrl: options.notifyUrl(),
        ...(returnUrl !== undefined && { returnUrl }),
        bizContent: {
          out_trade_no: outTradeNo,
          total_amount: toDecimal(amount),
          subject,
          product_code: 'QUICK_WAP_WAY',
          time_expire: formatChinaTime(expiresAt),
          ...(quitUrl && { quit_url: quitUrl.href }),
        },
      });
    },

    orderString({ outTradeNo, amount, subject, expiresAt }) {
      return sdk.sdkExecute('alipay.trade.app.pay', {
        notifyUrl: options.notifyUrl(),
        bizContent: {
          out_trade_no: outTradeNo,
          total_amount: toDecimal(amount),
          subject,
          product_code: 'QUICK_MSECURITY_PAY',
          time_expire: formatChinaTime(expiresAt),
        },
      });
    },

    async queryTrade(outTradeNo) {
      const answer = await callOr('/v3/alipay/trade/query', { out_trade_no: outTradeNo }, [
        'TRADE_NOT_EXIST',
      ]);
      return typeof answer === 'string'
        ? { status: 'unknown_to_wallet' }
        : toWalletTrade(answer, outTradeNo);
    },

    async closeTrade(outTradeNo) {
      const answer = await callOr('/v3/alipay/trade/close', { out_trade_no: outTradeNo }, [
        'TRADE_NOT_EXIST',
        'TRADE_STATUS_ERROR',
        'REASON_TRADE_STATUS_INVALID',
      ]);
      if (answer === 'TRADE_NOT_EXIST') return 'unknown_to_wallet';
      return typeof answer === 'string' ? 'refused' : 'closed';
    },

    verifyNotification(form) {
      // The SDK would take the digest that the sender names; SHA-1 ("RSA") is not accepted here.
      if (form['sign_type'] !== 'RSA2') return undefined;
      return sdk.checkNotifySignV2(form) ? readNotification(form) : undefined;
    },
  };
}

function readNotification(form: Record<string, string>): PaymentNotification | undefined {
  const amount = fromDecimal(form['total_amount'] ?? '');
  const { notify_id, app_id, seller_id, out_trade_no, trade_no, trade_status } = form;
  if (!notify_id || !app_id || !seller_id || !out_trade_no || !trade_no || !trade_status) {
    return undefined;
  }
  if (amount === undefined) return undefined;
  return {
    notifyId: notify_id,
    appId: app_id,
    sellerId: seller_id,
    outTradeNo: out_trade_no,
    tradeNo: trade_no,
    amount,
    tradeStatus: trade_status,
  };
}
