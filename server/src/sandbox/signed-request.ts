import type { SandboxContext } from './context';
import { readTerms } from './openapi';
import type { Params } from './openapi';
import { WalletRefusal } from './refusal';
import { verifyForm } from './signatures';
import { isPaid } from './trade';
import type { SandboxTrade } from './trade';

/**
 * The parameters of a query string.
 * @throws WalletRefusal INVALID_PARAMETER
 */
export function readParams(query: string): Record<string, string> {
  const entries = [...new URLSearchParams(query)];
  const params = Object.fromEntries(entries);
  if (Object.keys(params).length !== entries.length) {
    throw new WalletRefusal('INVALID_PARAMETER', 'A parameter comes twice.');
  }
  return params;
}

/** @throws WalletRefusal INVALID_PARAMETER */
export function readJson(text: string, name: string): Params {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Params;
  } catch {
    // Answered below.
  }
  throw new WalletRefusal('INVALID_PARAMETER', `${name} is not a JSON object.`);
}

/** Only pages that a browser loads: no `javascript:` address reaches a link or a redirect. */
function readUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) return undefined;
  return /^https?:$/.test(new URL(value).protocol) ? value : undefined;
}

/** Whether the merchant's application has signed these parameters of `pageExecute` or `sdkExecute`. */
export function isSigned(params: Record<string, string>, { keys }: SandboxContext): boolean {
  return params['app_id'] === keys.appId && verifyForm(params, keys.appPublicKey);
}

/**
 * The trade of verified parameters, which is made when they are opened first.
 * @throws WalletRefusal INVALID_PARAMETER, and those of `TradeBook.create`
 */
export function openTrade(
  params: Record<string, string>,
  method: 'alipay.trade.wap.pay' | 'alipay.trade.app.pay',
  { trades }: SandboxContext,
): SandboxTrade {
  if (params['method'] !== method) {
    throw new WalletRefusal('INVALID_PARAMETER', `The sandbox has only ${method} here.`);
  }
  const content = readJson(params['biz_content'] ?? '', 'biz_content');
  const terms = readTerms(content);
  const known = trades.findByOutTradeNo(terms.outTradeNo);
  // Opened again after the payment, it shows that it is paid.
  if (known && (isPaid(known) || known.status === 'TRADE_CLOSED')) return known;
  const notifyUrl = readUrl(params['notify_url']);
  const returnUrl = readUrl(params['return_url']);
  const quitUrl = readUrl(content['quit_url']);
  return trades.create({
    ...terms,
    ...(notifyUrl !== undefined && { notifyUrl }),
    ...(returnUrl !== undefined && { returnUrl }),
    ...(quitUrl !== undefined && { quitUrl }),
  });
}
