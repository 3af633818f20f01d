import { toDecimal } from '../money';
import { isPaid, isSettling } from './trade';
import type { SandboxTrade } from './trade';

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

const STYLE = `
  :root { color-scheme: light dark; --ink: #1b2430; --soft: #667085; --page: #eef2f7; --card: #fff; --line: #e3e8ef;
    --accent: #1668dc; --on-accent: #fff; }
  @media (prefers-color-scheme: dark) { :root { --ink: #eef2f7; --soft: #9aa7b8; --page: #10151c; --card: #1a212b;
    --line: #2b3542; --accent: #4c94f5; --on-accent: #08111e; } }
  * { box-sizing: border-box; margin: 0; }
  body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--page); min-height: 100dvh;
    display: grid; place-items: center; padding: 16px; }
  main { width: 100%; max-width: 400px; background: var(--card); border-radius: 16px; padding: 28px 24px 24px;
    box-shadow: 0 1px 2px rgb(16 24 40 / 6%), 0 12px 32px rgb(16 24 40 / 8%); }
  h1 { font-size: 15px; font-weight: 500; color: var(--soft); text-align: center; }
  .amount { font-size: 42px; line-height: 1.2; font-weight: 600; text-align: center; margin: 4px 0 24px;
    font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
  .amount small { font-size: 24px; margin-inline-end: 4px; }
  dl { border-block: 1px solid var(--line); padding: 8px 0; margin-bottom: 24px; }
  dl div { display: flex; justify-content: space-between; gap: 24px; padding: 6px 0; }
  dt { color: var(--soft); flex: none; }
  dd { text-align: end; overflow-wrap: anywhere; }
  button, a.button { display: block; width: 100%; min-height: 50px; border: 0; border-radius: 12px; font: inherit;
    font-weight: 600; text-align: center; text-decoration: none; padding: 13px 16px; cursor: pointer; }
  .primary { background: var(--accent); color: var(--on-accent); }
  .plain { background: none; color: var(--soft); margin-top: 4px; }
  button:focus-visible, a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  .note { font-size: 13px; color: var(--soft); text-align: center; margin-top: 16px; }
  .state { text-align: center; font-weight: 600; margin-bottom: 20px; }
`;

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${content}
<p class="note">Sandbox wallet. No real money moves.</p>
</main>
</body>
</html>
`;
}

const link = (url: string, label: string, kind: string) =>
  `<a class="button ${kind}" href="${escape(url)}">${label}</a>`;

function actions(trade: SandboxTrade, returnUrl: string | undefined): string {
  const back = (label: string) =>
    returnUrl === undefined ? '' : link(returnUrl, label, 'primary');
  if (isPaid(trade)) {
    return `<p class="state" role="status">Paid</p>${back('Back to the shop')}`;
  }
  if (isSettling(trade)) {
    return `<p class="state" role="status">The payment is being processed</p>${back('Back to the shop')}`;
  }
  if (trade.status === 'TRADE_CLOSED') {
    return `<p class="state" role="status">This payment has been closed</p>${back('Back to the shop')}`;
  }
  const cancelUrl = trade.quitUrl ?? returnUrl;
  const cancel = cancelUrl === undefined ? '' : link(cancelUrl, 'Cancel', 'plain');
  return `<form method="post" action="/web-cashier/${escape(trade.tradeNO)}/pay">
<button class="primary" name="pay">Pay ¥${toDecimal(trade.amount)}</button>
</form>
${cancel}`;
}

/** The cashier page: one self-contained document, without script. `returnUrl` is where a paid buyer goes. */
export function renderCashier(view: {
  trade: SandboxTrade;
  payee: string;
  returnUrl: string | undefined;
}): string {
  const { trade, payee, returnUrl } = view;
  return page(
    `Pay ${payee}`,
    `<h1>Pay ${escape(payee)}</h1>
<p class="amount"><small>¥</small>${toDecimal(trade.amount)}</p>
<dl>
<div><dt>For</dt><dd>${escape(trade.subject)}</dd></div>
<div><dt>Order</dt><dd>${escape(trade.outTradeNo)}</dd></div>
</dl>
${actions(trade, returnUrl)}`,
  );
}

/** What a buyer sees when the cashier cannot be shown. */
export function renderRefusal(message: string): string {
  return page(
    'Payment not possible',
    `<h1>Payment not possible</h1><p class="state" role="alert">${escape(message)}</p>`,
  );
}
