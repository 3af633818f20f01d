import { formatOffsetTime } from '../../clock';
import { isSafeAddress } from '../return-url';
import { readAntAmount, toAntAmount } from './ant-amount';
import { createAntClient } from './ant-client';
import type { AntAnswer, AntClientOptions } from './ant-client';
import { readAntNotification } from './ant-notification';
import { refundAtAnt } from './ant-refund';
import { signedHeaders } from './ant-signature';
import { optionalContent, textOf } from './content';
import type { Content } from './content';
import { WalletUnavailableError } from './provider';
import type { TradeRef, TradeRequest, WalletProvider, WalletTrade } from './provider';

export interface AntOptions extends AntClientOptions {
  /** Of the mini program. */
  appId: string;
  /** What the wallet has contracted. Default: `CASHIER_PAYMENT`. */
  productCode?: string;
  /**
   * `salesCode`, `paymentMethod` and whatever else a wallet asks for in `/v2/payments/pay`. None of {@link PAY_FIELDS}, which
   * stay the server's.
   */
  payExtras?: Readonly<Record<string, unknown>>;
  /** Which wallet the buyers use (`GCASH`, `TNG` …), where the platform serves several. */
  customerBelongsTo?: string;
  /** Where the wallet posts notifications; asked each time, since a server learns its port only by listening. */
  notifyUrl: () => string;
}

/** What the server itself says of a payment: whoever could replace these would decide what is paid, and who learns of it. */
export const PAY_FIELDS = [
  'appId',
  'productCode',
  'paymentRequestId',
  'paymentAmount',
  'order',
  'paymentExpiryTime',
  'paymentNotifyUrl',
] as const;

/** Of an authorisation code that is invented, over or used. */
const INVALID_CODES = new Set([
  'INVALID_CODE',
  'INVALID_AUTHCODE',
  'EXPIRED_CODE',
  'USED_CODE',
  'AUTH_CODE_ALREADY_USED',
]);

/** A cancel that will not be made, whoever asks again: it is too late, or the payment is not one that can be cancelled. */
const NOT_CANCELLED = new Set(['CANCEL_WINDOW_EXCEED', 'ORDER_STATUS_INVALID', 'PROCESS_FAIL']);

/** What the cashier shows: no control characters, at most 256. */
const toDescription = (subject: string): string =>
  Array.from(subject.replace(/\p{Cc}/gu, ' '))
    .slice(0, 256)
    .join('');

/**
 * The wallets of the Ant mini program platform, in which `my.tradePay` takes a `paymentUrl` (miniprogram.alipay.com,
 * v2_pay and its neighbours). The order's number is the `paymentRequestId`, for which a wallet makes one payment.
 *
 * A cancel ends a payment whatever its state, and gives back what was paid (docs.antom.com, payment_status_desc).
 */
export function createAntProvider(options: AntOptions): WalletProvider {
  const { appId, clientId, clock, productCode = 'CASHIER_PAYMENT' } = options;
  const client = createAntClient(options);
  const notifyPath = (): string => {
    const { pathname, search } = new URL(options.notifyUrl());
    return pathname + search;
  };

  const unexpected = (path: string, { code }: AntAnswer) =>
    new WalletUnavailableError(`The wallet refused ${path}: ${code}`);

  function toWalletTrade(content: Content, { outTradeNo, tradeNo }: TradeLike): WalletTrade {
    const paymentId = textOf(content, 'paymentId');
    const isOurs =
      content['paymentRequestId'] === outTradeNo && (tradeNo === null || tradeNo === paymentId);
    if (!isOurs) throw new WalletUnavailableError('The wallet answered for another trade.');
    const walletStatus = textOf(content, 'paymentStatus');
    switch (walletStatus) {
      case 'SUCCESS': {
        const paid = readAntAmount(content, 'paymentAmount');
        if (!paid) throw new WalletUnavailableError('The amount paid cannot be read.');
        return { status: 'paid', tradeNo: paymentId, ...paid, walletStatus };
      }
      case 'PROCESSING':
        return { status: 'waiting', tradeNo: paymentId };
      case 'FAIL':
      case 'CANCELLED':
        return { status: 'closed', tradeNo: paymentId };
      // AUTH_SUCCESS belongs to payments that are captured later, which are not made here.
      default:
        throw new WalletUnavailableError('The wallet answered with an unknown status.');
    }
  }

  async function queryTrade(trade: TradeLike): Promise<WalletTrade> {
    const path = '/v2/payments/inquiryPayment';
    const answer = await client.call(path, { paymentRequestId: trade.outTradeNo });
    // `S` is about the question, not the payment.
    if (answer.status === 'S') return toWalletTrade(answer.content, trade);
    if (answer.status === 'F' && answer.code === 'ORDER_NOT_EXIST') {
      return { status: 'unknown_to_wallet' };
    }
    throw unexpected(path, answer);
  }

  const terms = (request: TradeRequest, buyerId: string): Content => ({
    paymentFactor: { isCashierPayment: true },
    ...options.payExtras,
    appId,
    productCode,
    paymentRequestId: request.outTradeNo,
    paymentAmount: toAntAmount(request.amount, request.currency),
    order: {
      referenceOrderId: request.outTradeNo,
      orderDescription: toDescription(request.subject),
      orderAmount: toAntAmount(request.amount, request.currency),
      buyer: { referenceBuyerId: buyerId },
      env: { terminalType: 'MINI_APP' },
    },
    paymentExpiryTime: formatOffsetTime(request.expiresAt),
    paymentNotifyUrl: options.notifyUrl(),
    ...(request.returnUrl !== undefined && { paymentRedirectUrl: request.returnUrl }),
  });

  return {
    name: 'ant',
    notificationType: 'application/json',
    closingGivesBack: true,

    async exchangeAuthCode(authCode) {
      const path = '/v2/authorizations/applyToken';
      const { customerBelongsTo } = options;
      const answer = await client.call(path, {
        appId,
        authClientId: clientId,
        grantType: 'AUTHORIZATION_CODE',
        authCode,
        ...(customerBelongsTo !== undefined && { customerBelongsTo }),
      });
      if (answer.status === 'S') return textOf(answer.content, 'customerId');
      if (answer.status === 'F' && INVALID_CODES.has(answer.code)) return undefined;
      throw unexpected(path, answer);
    },

    async makeTrade(request) {
      const { host, outTradeNo, buyerId } = request;
      if (host !== 'alipay') throw new Error(`The Ant platform cannot be paid on ${host}.`);
      if (buyerId === null) throw new Error('A buyer without a wallet cannot have a trade.');
      const path = '/v2/payments/pay';
      const answer = await client.call(path, terms(request, buyerId));
      const { status, content } = answer;
      if (status === 'A') {
        const echoed = content['paymentRequestId'];
        const form = optionalContent(content, 'redirectActionForm') ?? {};
        const paymentUrl = textOf(form, 'redirectUrl');
        if ((echoed !== undefined && echoed !== outTradeNo) || !isSafeAddress(paymentUrl)) {
          throw new WalletUnavailableError('The wallet answered with another payment.');
        }
        const tradeNo = textOf(content, 'paymentId');
        return { outcome: 'made', trade: { host, paymentUrl }, tradeNo };
      }
      // Paid, failed or refused, as it may be of a repeat: what became of the payment is in the answer to a question.
      const known = await queryTrade({ outTradeNo, tradeNo: null });
      if (known.status === 'paid' || known.status === 'closed') return { outcome: 'already_ended' };
      throw unexpected(path, answer);
    },

    queryTrade,

    async closeTrade({ outTradeNo, tradeNo }) {
      const path = '/v2/payments/cancel';
      const answer = await client.call(path, { paymentRequestId: outTradeNo });
      const { status, code, content } = answer;
      if (status === 'S') {
        // Not every wallet repeats in the answer what was asked; then the payment itself has to say so.
        const isOurs =
          content['paymentRequestId'] === outTradeNo ||
          (content['paymentRequestId'] === undefined &&
            (await queryTrade({ outTradeNo, tradeNo })).status === 'closed');
        if (isOurs) return 'closed';
        throw new WalletUnavailableError('The wallet answered for another trade.');
      }
      if (status === 'F' && code === 'ORDER_NOT_EXIST') return 'unknown_to_wallet';
      if (status === 'F' && NOT_CANCELLED.has(code)) return 'refused';
      throw unexpected(path, answer);
    },

    refund: (request) => refundAtAnt(client, request),

    readNotification: (raw) => readAntNotification(raw, notifyPath(), options, clock.now()),

    acknowledge(accepted) {
      const result = accepted
        ? { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' }
        : { resultCode: 'UNKNOWN_EXCEPTION', resultStatus: 'U', resultMessage: 'not taken' };
      const body = JSON.stringify({ result });
      const { merchantPrivateKey: privateKey, keyVersion = '1' } = options;
      const signer = { clientId, privateKey, keyVersion };
      return {
        status: accepted ? 200 : 400,
        contentType: 'application/json',
        body,
        headers: signedHeaders('response', { path: notifyPath(), body }, signer, clock.now()),
      };
    },
  };
}

type TradeLike = Pick<TradeRef, 'outTradeNo' | 'tradeNo'>;
