import { requestOrderText, tokenText } from '../merchant/wallet/credentials';
import { weappText } from '../merchant/wallet/wechat-signature';
import { sortedText, verifyText } from '../rsa';
import type { SandboxContext } from './context';
import { findByPaymentUrl } from './ant-trade';
import { readText } from './openapi';
import type { Params } from './openapi';
import { WalletRefusal } from './refusal';
import { isSigned, openTrade, readJson, readParams } from './signed-request';
import type { SandboxTrade } from './trade';
import { findByPrepayId } from './wechat-trade';

const SIGNATURE = /^[\w+/=-]{1,1024}$/;
const DIGITS = /^\d{1,16}$/;
/** A signed request as text, or a document: the limit of the body is the limit here. */
const ANY = /^[^\0]+$/;

function readObject(params: Params, name: string): Params {
  const value = params[name];
  if (typeof value === 'object' && value !== null) return value as Params;
  throw new WalletRefusal('INVALID_PARAMETER', `${name} is missing or not an object.`);
}

function readFields<Name extends string>(params: Params, ...names: Name[]): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, readText(params, name)])) as Record<
    Name,
    string
  >;
}

/** What the program passed to its host's payment call, for each host; who pays is not known yet. */
function createReaders(context: SandboxContext) {
  const { trades, keys } = context;

  function requireSignature(holds: boolean): void {
    if (!holds) throw new WalletRefusal('INVALID_SIGNATURE', 'The signature does not hold.');
  }
  const requireSigned = (text: string, signature: string) =>
    requireSignature(verifyText(text, signature, keys.appPublicKey));

  function requireTrade(trade: SandboxTrade | undefined): SandboxTrade {
    if (trade) return trade;
    throw new WalletRefusal('TRADE_NOT_EXIST', 'There is no such trade.', 404);
  }

  function requireIdentity(given: string, own: string): void {
    if (given === own) return;
    throw new WalletRefusal('INVALID_PARAMETER', 'The order is of another application.');
  }

  /** For the hosts whose credentials name the merchant's order and the amount. */
  function byOrder(orderId: string, amount: string): SandboxTrade {
    const trade = requireTrade(trades.findByOutTradeNo(orderId));
    if (String(trade.amount) === amount) return trade;
    throw new WalletRefusal('ACQ.CONTEXT_INCONSISTENT', 'The trade has another amount.');
  }

  function byToken(host: 'tt' | 'qq' | 'kwai', tradeNO: string, token: string): SandboxTrade {
    requireSigned(tokenText(host, keys.appId, tradeNO), token);
    return requireTrade(trades.find(tradeNO));
  }

  function byOrderString(orderString: string): SandboxTrade {
    const params = readParams(orderString);
    requireSignature(isSigned(params, context));
    return openTrade(params, 'alipay.trade.app.pay', context);
  }

  function byRequestOrder(data: string, authorization: string): SandboxTrade {
    const match =
      /^SHA256-RSA2048 appid=(.+),nonce_str=(.+),timestamp=(\d+),key_version=\d+,signature=(.+)$/.exec(
        authorization,
      );
    const [, appId = '', nonce = '', timestamp = '', signature = ''] = match ?? [];
    requireSigned(requestOrderText(timestamp, nonce, data), signature);
    requireIdentity(appId, keys.appId);
    const order = readJson(data, 'data');
    return byOrder(readText(order, 'outOrderNo'), String(order['totalAmount']));
  }

  const readers: Record<string, (parameters: Params) => SandboxTrade> = {
    alipay: (parameters) =>
      parameters['paymentUrl'] === undefined
        ? byOrderString(readText(parameters, 'orderStr', ANY))
        : requireTrade(findByPaymentUrl(trades, readText(parameters, 'paymentUrl', ANY))),

    dd: (parameters) => byOrderString(readText(parameters, 'info', ANY)),

    weapp(parameters) {
      const prepay = {
        timeStamp: readText(parameters, 'timeStamp', /^\d{1,13}$/),
        nonceStr: readText(parameters, 'nonceStr', /^[^\0]{1,32}$/),
        package: readText(parameters, 'package', /^prepay_id=\w{1,64}$/),
      };
      readText(parameters, 'signType', /^RSA$/);
      requireSigned(weappText(keys.appId, prepay), readText(parameters, 'paySign', SIGNATURE));
      return requireTrade(findByPrepayId(trades, prepay.package.slice('prepay_id='.length)));
    },

    tt(parameters) {
      if (parameters['data'] !== undefined) {
        const authorization = readText(parameters, 'byteAuthorization', ANY);
        return byRequestOrder(readText(parameters, 'data', ANY), authorization);
      }
      const order = readObject(parameters, 'orderInfo');
      return byToken('tt', readText(order, 'order_id'), readText(order, 'order_token', SIGNATURE));
    },

    kwai(parameters) {
      const order = readObject(parameters, 'orderInfo');
      return byToken(
        'kwai',
        readText(order, 'order_no'),
        readText(order, 'order_info_token', SIGNATURE),
      );
    },

    qq(parameters) {
      const prepay = readText(parameters, 'package', /^prepay_id=\w{1,64}\.[\w-]{1,1024}$/);
      const [tradeNO = '', token = ''] = prepay.slice('prepay_id='.length).split('.');
      requireIdentity(readText(parameters, 'bargainor_id'), keys.sellerId);
      return byToken('qq', tradeNO, token);
    },

    swan(parameters) {
      const order = readObject(parameters, 'orderInfo');
      readText(order, 'signFieldsRange', /^1$/);
      const signed = {
        ...readFields(order, 'appKey', 'dealId', 'tpOrderId'),
        totalAmount: readText(order, 'totalAmount', DIGITS),
      };
      requireSigned(sortedText(signed), readText(order, 'rsaSign', SIGNATURE));
      requireIdentity(signed.appKey, keys.appId);
      requireIdentity(signed.dealId, keys.sellerId);
      return byOrder(signed.tpOrderId, signed.totalAmount);
    },

    jd(parameters) {
      const order = {
        ...readFields(parameters, 'appId', 'orderId', 'payChannel', 'merchantNo'),
        totalAmount: readText(parameters, 'totalAmount', DIGITS),
      };
      const signData = readText(parameters, 'signData', ANY);
      // What is signed and what is asked for have to be the same.
      requireSignature(signData === sortedText(order));
      requireSigned(signData, readText(parameters, 'sign', SIGNATURE));
      requireIdentity(order.appId, keys.appId);
      requireIdentity(order.merchantNo, keys.sellerId);
      return byOrder(order.orderId, order.totalAmount);
    },
  };
  return readers;
}

/** Finds the trade that a program asks its wallet to pay. */
export type CredentialReader = (host: string, parameters: Params) => SandboxTrade;

/**
 * The reader throws WalletRefusal `INVALID_PARAMETER` (unknown hosts too), `INVALID_SIGNATURE`, `TRADE_NOT_EXIST` (404)
 * or `ACQ.CONTEXT_INCONSISTENT`.
 */
export function createCredentialReader(context: SandboxContext): CredentialReader {
  const readers = new Map(Object.entries(createReaders(context)));
  return (host, parameters) => {
    const read = readers.get(host);
    if (read) return read(parameters);
    throw new WalletRefusal('INVALID_PARAMETER', 'The sandbox does not play this host.');
  };
}
