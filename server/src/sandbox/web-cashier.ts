import type { FastifyInstance, FastifyReply } from 'fastify';
import { formatChinaTime } from '../clock';
import { toDecimal } from '../money';
import { ANT_CASHIER } from './ant-trade';
import type { SandboxContext } from './context';
import { renderCashier, renderRefusal } from './page';
import { WalletRefusal } from './refusal';
import { signForm } from './signatures';
import { isSigned, openTrade, readParams } from './signed-request';
import { isPaid, isSettling } from './trade';
import type { SandboxTrade } from './trade';

/** No script, no asset, nothing from elsewhere; it may be framed, which is how the simulator shows it. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";

function sendPage(reply: FastifyReply, status: number, html: string): FastifyReply {
  return reply
    .code(status)
    .headers({
      'content-security-policy': PAGE_POLICY,
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    .type('text/html; charset=utf-8')
    .send(html);
}

/** The return address with what the real cashier appends to it, signed (alipay.trade.wap.pay, return_url). */
function returnAddress(trade: SandboxTrade, context: SandboxContext): string | undefined {
  if (trade.returnUrl === undefined) return undefined;
  const { keys, clock } = context;
  const form = {
    charset: 'utf-8',
    method: 'alipay.trade.wap.pay.return',
    version: '1.0',
    app_id: keys.appId,
    auth_app_id: keys.appId,
    seller_id: keys.sellerId,
    out_trade_no: trade.outTradeNo,
    trade_no: trade.tradeNO,
    total_amount: toDecimal(trade.amount),
    timestamp: formatChinaTime(clock.now()),
  };
  const address = new URL(trade.returnUrl);
  for (const [name, value] of Object.entries(signForm(form, keys.walletPrivateKey))) {
    address.searchParams.set(name, value);
  }
  return address.href;
}

/** The cashier page of `pageExecute('alipay.trade.wap.pay')`. Opening it makes the trade. */
export function registerWebCashier(app: FastifyInstance, context: SandboxContext): void {
  const { payee, trades } = context;

  function open(params: Record<string, string>): SandboxTrade {
    if (!isSigned(params, context)) {
      throw new WalletRefusal('isv.invalid-signature', 'The signature does not hold.', 401);
    }
    return openTrade(params, 'alipay.trade.wap.pay', context);
  }

  function show(reply: FastifyReply, trade: SandboxTrade): FastifyReply {
    const returnUrl = returnAddress(trade, context);
    return sendPage(reply, 200, renderCashier({ trade, payee, returnUrl }));
  }

  void app.register(async (scope) => {
    // The form of the page is empty; only its address counts.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string' }, async () => undefined);

    scope.setErrorHandler((error: unknown, request, reply) => {
      if (error instanceof WalletRefusal) {
        return sendPage(reply, error.status, renderRefusal(error.message));
      }
      request.log.error({ err: error }, 'unexpected error');
      return sendPage(reply, 500, renderRefusal('Unexpected error in the sandbox.'));
    });

    scope.get('/gateway.do', (request, reply) => {
      const query = new URL(request.raw.url ?? '/', 'http://sandbox').search;
      return show(reply, open(readParams(query)));
    });

    // Where a paymentUrl leads that is opened as a page. In its wallet the cashier of the app takes its place.
    scope.get<{ Params: { tradeNO: string } }>(`${ANT_CASHIER}/:tradeNO`, (request, reply) => {
      const trade = trades.find(request.params.tradeNO);
      if (trade?.api === 'ant') return show(reply, trade);
      throw new WalletRefusal('TRADE_NOT_EXIST', 'There is no such trade.', 404);
    });

    scope.post<{ Params: { tradeNO: string } }>('/web-cashier/:tradeNO/pay', (request, reply) => {
      const trade = trades.find(request.params.tradeNO);
      if (!trade) throw new WalletRefusal('TRADE_NOT_EXIST', 'There is no such trade.', 404);
      // A second tap on a paid trade goes where the first one went.
      if (!isPaid(trade) && !isSettling(trade)) trades.pay(trade.tradeNO, {});
      const address = returnAddress(trade, context);
      return address === undefined ? show(reply, trade) : reply.redirect(address, 303);
    });
  });
}
