import { createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { AlipayRequestError, AlipaySdk } from 'alipay-sdk';
import { formatChinaTime } from '../../clock';
import type { Clock } from '../../clock';
import { fromDecimal, toDecimal } from '../../money';
import { sortedText, verifyText } from '../../rsa';
import type { Trade } from '../contract';
import { fetchBill, isBillDue, readBill } from './alipay-bill';
import { optionalText } from './content';
import type { CredentialSigner } from './credentials';
import { WalletUnavailableError } from './provider';
import type {
  NotificationReading,
  RawNotification,
  RefundRequest,
  TradeRef,
  TradeRequest,
  WalletProvider,
  WalletTrade,
} from './provider';

export interface AlipayOptions {
  /** `https://openapi.alipay.com` in production. */
  gatewayUrl: string;
  appId: string;
  /** The merchant's account: who is paid. */
  sellerId: string;
  /** PKCS#8 PEM. */
  appPrivateKey: string;
  walletPublicKey: string;
  /** Where the wallet posts notifications; asked on every trade, since a server learns its port only by listening. */
  notifyUrl: () => string;
  /** Milliseconds. */
  timeout: number;
  clock: Clock;
  /** What the client pays an existing trade with, on hosts that have no payment server here: the sandbox's. */
  signCredentials?: CredentialSigner;
}

const CURRENCY = 'CNY';
const PAID = new Set(['TRADE_SUCCESS', 'TRADE_FINISHED']);

/**
 * The refusals that mean that this refund is not made: against the rules, or not enough money on the merchant's account
 * (opendocs.alipay.com, alipay.trade.refund). Every other one says more about the call, or nothing at all, and Alipay asks for
 * the same number again then.
 */
const FINAL_REFUSALS = new Set([
  'NOT_ALLOW_PARTIAL_REFUND',
  'REASON_TRADE_BEEN_FREEZEN',
  'REASON_TRADE_REFUND_FEE_ERR',
  'REFUND_ACCOUNT_NOT_EXIST',
  'REFUND_AMT_NOT_EQUAL_TOTAL',
  'REFUND_FEE_ERROR',
  'SELLER_BALANCE_NOT_ENOUGH',
  'TRADE_HAS_CLOSE',
  'TRADE_HAS_FINISHED',
  'TRADE_NOT_ALLOW_REFUND',
  'TRADE_STATUS_ERROR',
]);

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

/** The cashier refuses `/ = &` in a subject, and more than 256 characters (alipay.trade.create). */
const toSubject = (subject: string): string =>
  Array.from(subject.replace(/[/=&\p{Cc}]/gu, ' '))
    .slice(0, 256)
    .join('');

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
      return { status: 'paid', tradeNo, amount, currency: CURRENCY, walletStatus };
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
export function createAlipayProvider(options: AlipayOptions): WalletProvider {
  const sdk = new AlipaySdk({
    appId: options.appId,
    privateKey: options.appPrivateKey,
    keyType: 'PKCS8',
    alipayPublicKey: options.walletPublicKey,
    endpoint: options.gatewayUrl,
    gateway: `${options.gatewayUrl}/gateway.do`,
    timeout: options.timeout,
  });
  // The SDK has brought it into the form of PEM, and would read it again for every notification.
  const walletKey = createPublicKey(sdk.config.alipayPublicKey);

  async function call(
    path: string,
    params: Record<string, string>,
    method: 'GET' | 'POST' = 'POST',
  ): Promise<Answer> {
    const sent = method === 'GET' ? { query: params } : { body: params };
    try {
      const { data } = await sdk.curl<unknown>(method, path, sent);
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
    params: Record<string, string>,
    expected: readonly Code[],
    method?: 'GET' | 'POST',
  ): Promise<Answer | Code> {
    try {
      return await call(path, params, method);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const code = expected.find((candidate) => candidate === error.code);
      if (code) return code;
      throw new WalletUnavailableError(`The wallet refused ${path}: ${error.code}`);
    }
  }

  /** What the wallet makes a trade of when the buyer opens it. */
  const terms = ({ outTradeNo, amount, subject, expiresAt }: TradeRequest, product: string) => ({
    out_trade_no: outTradeNo,
    total_amount: toDecimal(amount),
    subject: toSubject(subject),
    product_code: product,
    time_expire: formatChinaTime(expiresAt),
  });

  function webCashierUrl(request: TradeRequest): string {
    const { outTradeNo, returnUrl } = request;
    // Leaving the cashier unpaid leads to quit_url, to which the wallet adds nothing: the order's number goes in here.
    const quitUrl = returnUrl === undefined ? undefined : new URL(returnUrl);
    quitUrl?.searchParams.set('out_trade_no', outTradeNo);
    quitUrl?.searchParams.set('left', '1');
    return sdk.pageExecute('alipay.trade.wap.pay', 'GET', {
      notifyUrl: options.notifyUrl(),
      ...(returnUrl !== undefined && { returnUrl }),
      bizContent: {
        ...terms(request, 'QUICK_WAP_WAY'),
        ...(quitUrl && { quit_url: quitUrl.href }),
      },
    });
  }

  const orderString = (request: TradeRequest): string =>
    sdk.sdkExecute('alipay.trade.app.pay', {
      notifyUrl: options.notifyUrl(),
      bizContent: terms(request, 'QUICK_MSECURITY_PAY'),
    });

  function credentials(request: TradeRequest, tradeNo: string): Trade {
    if (request.host === 'alipay') return { host: 'alipay', tradeNO: tradeNo };
    if (options.signCredentials) return options.signCredentials(request, tradeNo);
    throw new Error(`Alipay cannot be paid on ${request.host}.`);
  }

  /** The signed answer to what became of a refund; a refusal of the refund itself is not signed. */
  async function isRefunded({ outTradeNo, refundNo, amount }: RefundRequest): Promise<boolean> {
    const answer = await callOr(
      '/v3/alipay/trade/fastpay/refund/query',
      { out_trade_no: outTradeNo, out_request_no: refundNo },
      ['TRADE_NOT_EXIST'],
    );
    if (typeof answer === 'string' || answer['refund_status'] !== 'REFUND_SUCCESS') return false;
    const given = optionalText(answer, 'refund_amount');
    const isOurs =
      answer['out_trade_no'] === outTradeNo &&
      answer['out_request_no'] === refundNo &&
      (given === undefined || fromDecimal(given) === amount);
    if (isOurs) return true;
    throw new WalletUnavailableError('The wallet answered for another refund.');
  }

  return {
    name: 'alipay',
    notificationType: 'application/x-www-form-urlencoded',

    async exchangeAuthCode(authCode) {
      const answer = await callOr(
        '/v3/alipay/system/oauth/token',
        { grant_type: 'authorization_code', code: authCode },
        ['isv.code-invalid', 'isv.code-is-reused', 'isv.code-expired'],
      );
      return typeof answer === 'string' ? undefined : text(answer, 'user_id');
    },

    async makeTrade(request) {
      const { host, outTradeNo, buyerId } = request;
      if (host === 'h5') {
        return { outcome: 'made', trade: { host, paymentUrl: webCashierUrl(request) } };
      }
      if (host === 'dd') {
        return { outcome: 'made', trade: { host, orderStr: orderString(request) } };
      }
      if (buyerId === null) throw new Error('A buyer without a wallet cannot have a trade.');
      const answer = await callOr(
        '/v3/alipay/trade/create',
        {
          ...terms(request, 'JSAPI_PAY'),
          op_app_id: options.appId,
          buyer_id: buyerId,
          notify_url: options.notifyUrl(),
        },
        ['TRADE_HAS_SUCCESS', 'TRADE_HAS_CLOSE'],
      );
      if (typeof answer === 'string') return { outcome: 'already_ended' };
      if (text(answer, 'out_trade_no') !== outTradeNo) {
        throw new WalletUnavailableError('The wallet answered for another trade.');
      }
      const tradeNo = text(answer, 'trade_no');
      return { outcome: 'made', trade: credentials(request, tradeNo), tradeNo };
    },

    async queryTrade({ outTradeNo }: TradeRef) {
      const answer = await callOr('/v3/alipay/trade/query', { out_trade_no: outTradeNo }, [
        'TRADE_NOT_EXIST',
      ]);
      return typeof answer === 'string'
        ? { status: 'unknown_to_wallet' }
        : toWalletTrade(answer, outTradeNo);
    },

    async closeTrade({ outTradeNo }) {
      const answer = await callOr('/v3/alipay/trade/close', { out_trade_no: outTradeNo }, [
        'TRADE_NOT_EXIST',
        'TRADE_STATUS_ERROR',
        'REASON_TRADE_STATUS_INVALID',
      ]);
      if (answer === 'TRADE_NOT_EXIST') return 'unknown_to_wallet';
      return typeof answer === 'string' ? 'refused' : 'closed';
    },

    async refund(request) {
      const { refundNo, outTradeNo, amount, reason } = request;
      try {
        const answer = await call('/v3/alipay/trade/refund', {
          out_trade_no: outTradeNo,
          out_request_no: refundNo,
          refund_amount: toDecimal(amount),
          refund_reason: reason,
        });
        if (text(answer, 'out_trade_no') !== outTradeNo) {
          throw new WalletUnavailableError('The wallet answered for another trade.');
        }
        if (answer['fund_change'] === 'Y') return { outcome: 'refunded' };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const { code } = error;
        // A refusal of the repeat says nothing of the first call: only where there is no refund, none was made.
        if (await isRefunded(request)) return { outcome: 'refunded' };
        if (FINAL_REFUSALS.has(code)) return { outcome: 'refused', code };
        throw new WalletUnavailableError(`The wallet refused a refund: ${code}`);
      }
      // "N": nothing moved by this call, since the refund was made by an earlier one or is still under way.
      return { outcome: (await isRefunded(request)) ? 'refunded' : 'pending' };
    },

    async bill(day) {
      const answer = await callOr(
        '/v3/alipay/data/dataservice/bill/downloadurl/query',
        { bill_type: 'trade', bill_date: day },
        ['BILL_NOT_EXIST', 'isp.bill_not_exist'],
        'GET',
      );
      if (typeof answer !== 'string') {
        const file = await fetchBill(text(answer, 'bill_download_url'), options.timeout);
        return readBill(file, { sellerId: options.sellerId, day });
      }
      if (isBillDue(day, options.clock.now())) return [];
      throw new WalletUnavailableError('The bill of the day may not have been made yet.');
    },

    readNotification(raw) {
      const form = readForm(raw);
      if (!form) return refused('form');
      return isSigned(form, walletKey) ? readPayment(form, options) : refused('signature');
    },

    // The wallet reads the text alone.
    acknowledge: (accepted) => ({
      status: accepted ? 200 : 400,
      contentType: 'text/plain',
      body: accepted ? 'success' : 'failure',
    }),
  };
}

const refused = (reason: string): NotificationReading => ({ outcome: 'refused', reason });

/** A form as a record; a name that comes twice has no one meaning, so the form is not taken. */
function readForm({ body }: RawNotification): Record<string, string> | undefined {
  const entries = [...new URLSearchParams(body)];
  const form = Object.fromEntries(entries);
  return Object.keys(form).length === entries.length ? form : undefined;
}

/**
 * The signature is over the fields without `sign` and `sign_type` (opendocs.alipay.com/common/02kf5q). The SDK, which takes
 * it over `sign_type` too, as other kinds of notification have it, tries that one first; here the documented one is.
 */
function isSigned(form: Record<string, string>, walletKey: KeyObject): boolean {
  const { sign, sign_type, ...content } = form;
  // The SDK would take the digest that the sender names; SHA-1 ("RSA") is not accepted here.
  if (!sign || sign_type !== 'RSA2') return false;
  return (
    verifyText(sortedText(content), sign, walletKey) ||
    verifyText(sortedText({ ...content, sign_type }), sign, walletKey)
  );
}

/** What the wallet's documentation asks to be checked, apart from the order's own number and amount. */
function readPayment(
  form: Record<string, string>,
  { appId, sellerId }: AlipayOptions,
): NotificationReading {
  const { notify_id, app_id, seller_id, out_trade_no, trade_no, trade_status } = form;
  if (app_id !== appId) return refused('app_id');
  if (seller_id !== sellerId) return refused('seller_id');
  const amount = fromDecimal(form['total_amount'] ?? '');
  if (amount === undefined) return refused('total_amount');
  if (!notify_id || !out_trade_no || !trade_no) return refused('form');
  if (!trade_status || !PAID.has(trade_status)) return refused('trade_status');
  return {
    outcome: 'paid',
    payment: {
      notifyId: notify_id,
      outTradeNo: out_trade_no,
      tradeNo: trade_no,
      amount,
      currency: CURRENCY,
      walletStatus: trade_status,
    },
  };
}
