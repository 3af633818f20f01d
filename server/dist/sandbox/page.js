"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get renderCashier () {
        return renderCashier;
    },
    get renderRefusal () {
        return renderRefusal;
    }
});
const _money = require("../money");
const _trade = require("./trade");
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
};
const escape = (text)=>text.replace(/[&<>"']/g, (character)=>ESCAPES[character] ?? '');
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
function page(title, content) {
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
const link = (url, label, kind)=>`<a class="button ${kind}" href="${escape(url)}">${label}</a>`;
function actions(trade, returnUrl) {
    const back = (label)=>returnUrl === undefined ? '' : link(returnUrl, label, 'primary');
    if ((0, _trade.isPaid)(trade)) {
        return `<p class="state" role="status">Paid</p>${back('Back to the shop')}`;
    }
    if ((0, _trade.isSettling)(trade)) {
        return `<p class="state" role="status">The payment is being processed</p>${back('Back to the shop')}`;
    }
    if (trade.status === 'TRADE_CLOSED') {
        return `<p class="state" role="status">This payment has been closed</p>${back('Back to the shop')}`;
    }
    const cancelUrl = trade.quitUrl ?? returnUrl;
    const cancel = cancelUrl === undefined ? '' : link(cancelUrl, 'Cancel', 'plain');
    return `<form method="post" action="/web-cashier/${escape(trade.tradeNO)}/pay">
<button class="primary" name="pay">Pay ¥${(0, _money.toDecimal)(trade.amount)}</button>
</form>
${cancel}`;
}
function renderCashier(view) {
    const { trade, payee, returnUrl } = view;
    return page(`Pay ${payee}`, `<h1>Pay ${escape(payee)}</h1>
<p class="amount"><small>¥</small>${(0, _money.toDecimal)(trade.amount)}</p>
<dl>
<div><dt>For</dt><dd>${escape(trade.subject)}</dd></div>
<div><dt>Order</dt><dd>${escape(trade.outTradeNo)}</dd></div>
</dl>
${actions(trade, returnUrl)}`);
}
function renderRefusal(message) {
    return page('Payment not possible', `<h1>Payment not possible</h1><p class="state" role="alert">${escape(message)}</p>`);
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9zYW5kYm94L3BhZ2UudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHsgdG9EZWNpbWFsIH0gZnJvbSAnLi4vbW9uZXknO1xuaW1wb3J0IHsgaXNQYWlkLCBpc1NldHRsaW5nIH0gZnJvbSAnLi90cmFkZSc7XG5pbXBvcnQgdHlwZSB7IFNhbmRib3hUcmFkZSB9IGZyb20gJy4vdHJhZGUnO1xuXG5jb25zdCBFU0NBUEVTOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge1xuICAnJic6ICcmYW1wOycsXG4gICc8JzogJyZsdDsnLFxuICAnPic6ICcmZ3Q7JyxcbiAgJ1wiJzogJyZxdW90OycsXG4gIFwiJ1wiOiAnJiMzOTsnLFxufTtcblxuY29uc3QgZXNjYXBlID0gKHRleHQ6IHN0cmluZykgPT4gdGV4dC5yZXBsYWNlKC9bJjw+XCInXS9nLCAoY2hhcmFjdGVyKSA9PiBFU0NBUEVTW2NoYXJhY3Rlcl0gPz8gJycpO1xuXG5jb25zdCBTVFlMRSA9IGBcbiAgOnJvb3QgeyBjb2xvci1zY2hlbWU6IGxpZ2h0IGRhcms7IC0taW5rOiAjMWIyNDMwOyAtLXNvZnQ6ICM2NjcwODU7IC0tcGFnZTogI2VlZjJmNzsgLS1jYXJkOiAjZmZmOyAtLWxpbmU6ICNlM2U4ZWY7XG4gICAgLS1hY2NlbnQ6ICMxNjY4ZGM7IC0tb24tYWNjZW50OiAjZmZmOyB9XG4gIEBtZWRpYSAocHJlZmVycy1jb2xvci1zY2hlbWU6IGRhcmspIHsgOnJvb3QgeyAtLWluazogI2VlZjJmNzsgLS1zb2Z0OiAjOWFhN2I4OyAtLXBhZ2U6ICMxMDE1MWM7IC0tY2FyZDogIzFhMjEyYjtcbiAgICAtLWxpbmU6ICMyYjM1NDI7IC0tYWNjZW50OiAjNGM5NGY1OyAtLW9uLWFjY2VudDogIzA4MTExZTsgfSB9XG4gICogeyBib3gtc2l6aW5nOiBib3JkZXItYm94OyBtYXJnaW46IDA7IH1cbiAgYm9keSB7IGZvbnQ6IDE2cHgvMS41IHN5c3RlbS11aSwgc2Fucy1zZXJpZjsgY29sb3I6IHZhcigtLWluayk7IGJhY2tncm91bmQ6IHZhcigtLXBhZ2UpOyBtaW4taGVpZ2h0OiAxMDBkdmg7XG4gICAgZGlzcGxheTogZ3JpZDsgcGxhY2UtaXRlbXM6IGNlbnRlcjsgcGFkZGluZzogMTZweDsgfVxuICBtYWluIHsgd2lkdGg6IDEwMCU7IG1heC13aWR0aDogNDAwcHg7IGJhY2tncm91bmQ6IHZhcigtLWNhcmQpOyBib3JkZXItcmFkaXVzOiAxNnB4OyBwYWRkaW5nOiAyOHB4IDI0cHggMjRweDtcbiAgICBib3gtc2hhZG93OiAwIDFweCAycHggcmdiKDE2IDI0IDQwIC8gNiUpLCAwIDEycHggMzJweCByZ2IoMTYgMjQgNDAgLyA4JSk7IH1cbiAgaDEgeyBmb250LXNpemU6IDE1cHg7IGZvbnQtd2VpZ2h0OiA1MDA7IGNvbG9yOiB2YXIoLS1zb2Z0KTsgdGV4dC1hbGlnbjogY2VudGVyOyB9XG4gIC5hbW91bnQgeyBmb250LXNpemU6IDQycHg7IGxpbmUtaGVpZ2h0OiAxLjI7IGZvbnQtd2VpZ2h0OiA2MDA7IHRleHQtYWxpZ246IGNlbnRlcjsgbWFyZ2luOiA0cHggMCAyNHB4O1xuICAgIGZvbnQtdmFyaWFudC1udW1lcmljOiB0YWJ1bGFyLW51bXM7IG92ZXJmbG93LXdyYXA6IGFueXdoZXJlOyB9XG4gIC5hbW91bnQgc21hbGwgeyBmb250LXNpemU6IDI0cHg7IG1hcmdpbi1pbmxpbmUtZW5kOiA0cHg7IH1cbiAgZGwgeyBib3JkZXItYmxvY2s6IDFweCBzb2xpZCB2YXIoLS1saW5lKTsgcGFkZGluZzogOHB4IDA7IG1hcmdpbi1ib3R0b206IDI0cHg7IH1cbiAgZGwgZGl2IHsgZGlzcGxheTogZmxleDsganVzdGlmeS1jb250ZW50OiBzcGFjZS1iZXR3ZWVuOyBnYXA6IDI0cHg7IHBhZGRpbmc6IDZweCAwOyB9XG4gIGR0IHsgY29sb3I6IHZhcigtLXNvZnQpOyBmbGV4OiBub25lOyB9XG4gIGRkIHsgdGV4dC1hbGlnbjogZW5kOyBvdmVyZmxvdy13cmFwOiBhbnl3aGVyZTsgfVxuICBidXR0b24sIGEuYnV0dG9uIHsgZGlzcGxheTogYmxvY2s7IHdpZHRoOiAxMDAlOyBtaW4taGVpZ2h0OiA1MHB4OyBib3JkZXI6IDA7IGJvcmRlci1yYWRpdXM6IDEycHg7IGZvbnQ6IGluaGVyaXQ7XG4gICAgZm9udC13ZWlnaHQ6IDYwMDsgdGV4dC1hbGlnbjogY2VudGVyOyB0ZXh0LWRlY29yYXRpb246IG5vbmU7IHBhZGRpbmc6IDEzcHggMTZweDsgY3Vyc29yOiBwb2ludGVyOyB9XG4gIC5wcmltYXJ5IHsgYmFja2dyb3VuZDogdmFyKC0tYWNjZW50KTsgY29sb3I6IHZhcigtLW9uLWFjY2VudCk7IH1cbiAgLnBsYWluIHsgYmFja2dyb3VuZDogbm9uZTsgY29sb3I6IHZhcigtLXNvZnQpOyBtYXJnaW4tdG9wOiA0cHg7IH1cbiAgYnV0dG9uOmZvY3VzLXZpc2libGUsIGE6Zm9jdXMtdmlzaWJsZSB7IG91dGxpbmU6IDNweCBzb2xpZCB2YXIoLS1hY2NlbnQpOyBvdXRsaW5lLW9mZnNldDogMnB4OyB9XG4gIC5ub3RlIHsgZm9udC1zaXplOiAxM3B4OyBjb2xvcjogdmFyKC0tc29mdCk7IHRleHQtYWxpZ246IGNlbnRlcjsgbWFyZ2luLXRvcDogMTZweDsgfVxuICAuc3RhdGUgeyB0ZXh0LWFsaWduOiBjZW50ZXI7IGZvbnQtd2VpZ2h0OiA2MDA7IG1hcmdpbi1ib3R0b206IDIwcHg7IH1cbmA7XG5cbmZ1bmN0aW9uIHBhZ2UodGl0bGU6IHN0cmluZywgY29udGVudDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIGA8IWRvY3R5cGUgaHRtbD5cbjxodG1sIGxhbmc9XCJlblwiPlxuPGhlYWQ+XG48bWV0YSBjaGFyc2V0PVwidXRmLThcIj5cbjxtZXRhIG5hbWU9XCJ2aWV3cG9ydFwiIGNvbnRlbnQ9XCJ3aWR0aD1kZXZpY2Utd2lkdGgsIGluaXRpYWwtc2NhbGU9MVwiPlxuPHRpdGxlPiR7ZXNjYXBlKHRpdGxlKX08L3RpdGxlPlxuPHN0eWxlPiR7U1RZTEV9PC9zdHlsZT5cbjwvaGVhZD5cbjxib2R5PlxuPG1haW4+XG4ke2NvbnRlbnR9XG48cCBjbGFzcz1cIm5vdGVcIj5TYW5kYm94IHdhbGxldC4gTm8gcmVhbCBtb25leSBtb3Zlcy48L3A+XG48L21haW4+XG48L2JvZHk+XG48L2h0bWw+XG5gO1xufVxuXG5jb25zdCBsaW5rID0gKHVybDogc3RyaW5nLCBsYWJlbDogc3RyaW5nLCBraW5kOiBzdHJpbmcpID0+XG4gIGA8YSBjbGFzcz1cImJ1dHRvbiAke2tpbmR9XCIgaHJlZj1cIiR7ZXNjYXBlKHVybCl9XCI+JHtsYWJlbH08L2E+YDtcblxuZnVuY3Rpb24gYWN0aW9ucyh0cmFkZTogU2FuZGJveFRyYWRlLCByZXR1cm5Vcmw6IHN0cmluZyB8IHVuZGVmaW5lZCk6IHN0cmluZyB7XG4gIGNvbnN0IGJhY2sgPSAobGFiZWw6IHN0cmluZykgPT5cbiAgICByZXR1cm5VcmwgPT09IHVuZGVmaW5lZCA/ICcnIDogbGluayhyZXR1cm5VcmwsIGxhYmVsLCAncHJpbWFyeScpO1xuICBpZiAoaXNQYWlkKHRyYWRlKSkge1xuICAgIHJldHVybiBgPHAgY2xhc3M9XCJzdGF0ZVwiIHJvbGU9XCJzdGF0dXNcIj5QYWlkPC9wPiR7YmFjaygnQmFjayB0byB0aGUgc2hvcCcpfWA7XG4gIH1cbiAgaWYgKGlzU2V0dGxpbmcodHJhZGUpKSB7XG4gICAgcmV0dXJuIGA8cCBjbGFzcz1cInN0YXRlXCIgcm9sZT1cInN0YXR1c1wiPlRoZSBwYXltZW50IGlzIGJlaW5nIHByb2Nlc3NlZDwvcD4ke2JhY2soJ0JhY2sgdG8gdGhlIHNob3AnKX1gO1xuICB9XG4gIGlmICh0cmFkZS5zdGF0dXMgPT09ICdUUkFERV9DTE9TRUQnKSB7XG4gICAgcmV0dXJuIGA8cCBjbGFzcz1cInN0YXRlXCIgcm9sZT1cInN0YXR1c1wiPlRoaXMgcGF5bWVudCBoYXMgYmVlbiBjbG9zZWQ8L3A+JHtiYWNrKCdCYWNrIHRvIHRoZSBzaG9wJyl9YDtcbiAgfVxuICBjb25zdCBjYW5jZWxVcmwgPSB0cmFkZS5xdWl0VXJsID8/IHJldHVyblVybDtcbiAgY29uc3QgY2FuY2VsID0gY2FuY2VsVXJsID09PSB1bmRlZmluZWQgPyAnJyA6IGxpbmsoY2FuY2VsVXJsLCAnQ2FuY2VsJywgJ3BsYWluJyk7XG4gIHJldHVybiBgPGZvcm0gbWV0aG9kPVwicG9zdFwiIGFjdGlvbj1cIi93ZWItY2FzaGllci8ke2VzY2FwZSh0cmFkZS50cmFkZU5PKX0vcGF5XCI+XG48YnV0dG9uIGNsYXNzPVwicHJpbWFyeVwiIG5hbWU9XCJwYXlcIj5QYXkgwqUke3RvRGVjaW1hbCh0cmFkZS5hbW91bnQpfTwvYnV0dG9uPlxuPC9mb3JtPlxuJHtjYW5jZWx9YDtcbn1cblxuLyoqIFRoZSBjYXNoaWVyIHBhZ2U6IG9uZSBzZWxmLWNvbnRhaW5lZCBkb2N1bWVudCwgd2l0aG91dCBzY3JpcHQuIGByZXR1cm5VcmxgIGlzIHdoZXJlIGEgcGFpZCBidXllciBnb2VzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlbmRlckNhc2hpZXIodmlldzoge1xuICB0cmFkZTogU2FuZGJveFRyYWRlO1xuICBwYXllZTogc3RyaW5nO1xuICByZXR1cm5Vcmw6IHN0cmluZyB8IHVuZGVmaW5lZDtcbn0pOiBzdHJpbmcge1xuICBjb25zdCB7IHRyYWRlLCBwYXllZSwgcmV0dXJuVXJsIH0gPSB2aWV3O1xuICByZXR1cm4gcGFnZShcbiAgICBgUGF5ICR7cGF5ZWV9YCxcbiAgICBgPGgxPlBheSAke2VzY2FwZShwYXllZSl9PC9oMT5cbjxwIGNsYXNzPVwiYW1vdW50XCI+PHNtYWxsPsKlPC9zbWFsbD4ke3RvRGVjaW1hbCh0cmFkZS5hbW91bnQpfTwvcD5cbjxkbD5cbjxkaXY+PGR0PkZvcjwvZHQ+PGRkPiR7ZXNjYXBlKHRyYWRlLnN1YmplY3QpfTwvZGQ+PC9kaXY+XG48ZGl2PjxkdD5PcmRlcjwvZHQ+PGRkPiR7ZXNjYXBlKHRyYWRlLm91dFRyYWRlTm8pfTwvZGQ+PC9kaXY+XG48L2RsPlxuJHthY3Rpb25zKHRyYWRlLCByZXR1cm5VcmwpfWAsXG4gICk7XG59XG5cbi8qKiBXaGF0IGEgYnV5ZXIgc2VlcyB3aGVuIHRoZSBjYXNoaWVyIGNhbm5vdCBiZSBzaG93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZW5kZXJSZWZ1c2FsKG1lc3NhZ2U6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBwYWdlKFxuICAgICdQYXltZW50IG5vdCBwb3NzaWJsZScsXG4gICAgYDxoMT5QYXltZW50IG5vdCBwb3NzaWJsZTwvaDE+PHAgY2xhc3M9XCJzdGF0ZVwiIHJvbGU9XCJhbGVydFwiPiR7ZXNjYXBlKG1lc3NhZ2UpfTwvcD5gLFxuICApO1xufVxuIl0sIm5hbWVzIjpbInJlbmRlckNhc2hpZXIiLCJyZW5kZXJSZWZ1c2FsIiwiRVNDQVBFUyIsImVzY2FwZSIsInRleHQiLCJyZXBsYWNlIiwiY2hhcmFjdGVyIiwiU1RZTEUiLCJwYWdlIiwidGl0bGUiLCJjb250ZW50IiwibGluayIsInVybCIsImxhYmVsIiwia2luZCIsImFjdGlvbnMiLCJ0cmFkZSIsInJldHVyblVybCIsImJhY2siLCJ1bmRlZmluZWQiLCJpc1BhaWQiLCJpc1NldHRsaW5nIiwic3RhdHVzIiwiY2FuY2VsVXJsIiwicXVpdFVybCIsImNhbmNlbCIsInRyYWRlTk8iLCJ0b0RlY2ltYWwiLCJhbW91bnQiLCJ2aWV3IiwicGF5ZWUiLCJzdWJqZWN0Iiwib3V0VHJhZGVObyIsIm1lc3NhZ2UiXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7O1FBb0ZnQkE7ZUFBQUE7O1FBbUJBQztlQUFBQTs7O3VCQXZHVTt1QkFDUztBQUduQyxNQUFNQyxVQUFrQztJQUN0QyxLQUFLO0lBQ0wsS0FBSztJQUNMLEtBQUs7SUFDTCxLQUFLO0lBQ0wsS0FBSztBQUNQO0FBRUEsTUFBTUMsU0FBUyxDQUFDQyxPQUFpQkEsS0FBS0MsT0FBTyxDQUFDLFlBQVksQ0FBQ0MsWUFBY0osT0FBTyxDQUFDSSxVQUFVLElBQUk7QUFFL0YsTUFBTUMsUUFBUSxDQUFDOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBeUJmLENBQUM7QUFFRCxTQUFTQyxLQUFLQyxLQUFhLEVBQUVDLE9BQWU7SUFDMUMsT0FBTyxDQUFDOzs7OztPQUtILEVBQUVQLE9BQU9NLE9BQU87T0FDaEIsRUFBRUYsTUFBTTs7OztBQUlmLEVBQUVHLFFBQVE7Ozs7O0FBS1YsQ0FBQztBQUNEO0FBRUEsTUFBTUMsT0FBTyxDQUFDQyxLQUFhQyxPQUFlQyxPQUN4QyxDQUFDLGlCQUFpQixFQUFFQSxLQUFLLFFBQVEsRUFBRVgsT0FBT1MsS0FBSyxFQUFFLEVBQUVDLE1BQU0sSUFBSSxDQUFDO0FBRWhFLFNBQVNFLFFBQVFDLEtBQW1CLEVBQUVDLFNBQTZCO0lBQ2pFLE1BQU1DLE9BQU8sQ0FBQ0wsUUFDWkksY0FBY0UsWUFBWSxLQUFLUixLQUFLTSxXQUFXSixPQUFPO0lBQ3hELElBQUlPLElBQUFBLGFBQU0sRUFBQ0osUUFBUTtRQUNqQixPQUFPLENBQUMsdUNBQXVDLEVBQUVFLEtBQUsscUJBQXFCO0lBQzdFO0lBQ0EsSUFBSUcsSUFBQUEsaUJBQVUsRUFBQ0wsUUFBUTtRQUNyQixPQUFPLENBQUMsaUVBQWlFLEVBQUVFLEtBQUsscUJBQXFCO0lBQ3ZHO0lBQ0EsSUFBSUYsTUFBTU0sTUFBTSxLQUFLLGdCQUFnQjtRQUNuQyxPQUFPLENBQUMsK0RBQStELEVBQUVKLEtBQUsscUJBQXFCO0lBQ3JHO0lBQ0EsTUFBTUssWUFBWVAsTUFBTVEsT0FBTyxJQUFJUDtJQUNuQyxNQUFNUSxTQUFTRixjQUFjSixZQUFZLEtBQUtSLEtBQUtZLFdBQVcsVUFBVTtJQUN4RSxPQUFPLENBQUMseUNBQXlDLEVBQUVwQixPQUFPYSxNQUFNVSxPQUFPLEVBQUU7d0NBQ25DLEVBQUVDLElBQUFBLGdCQUFTLEVBQUNYLE1BQU1ZLE1BQU0sRUFBRTs7QUFFbEUsRUFBRUgsUUFBUTtBQUNWO0FBR08sU0FBU3pCLGNBQWM2QixJQUk3QjtJQUNDLE1BQU0sRUFBRWIsS0FBSyxFQUFFYyxLQUFLLEVBQUViLFNBQVMsRUFBRSxHQUFHWTtJQUNwQyxPQUFPckIsS0FDTCxDQUFDLElBQUksRUFBRXNCLE9BQU8sRUFDZCxDQUFDLFFBQVEsRUFBRTNCLE9BQU8yQixPQUFPO2tDQUNLLEVBQUVILElBQUFBLGdCQUFTLEVBQUNYLE1BQU1ZLE1BQU0sRUFBRTs7cUJBRXZDLEVBQUV6QixPQUFPYSxNQUFNZSxPQUFPLEVBQUU7dUJBQ3RCLEVBQUU1QixPQUFPYSxNQUFNZ0IsVUFBVSxFQUFFOztBQUVsRCxFQUFFakIsUUFBUUMsT0FBT0MsWUFBWTtBQUU3QjtBQUdPLFNBQVNoQixjQUFjZ0MsT0FBZTtJQUMzQyxPQUFPekIsS0FDTCx3QkFDQSxDQUFDLDJEQUEyRCxFQUFFTCxPQUFPOEIsU0FBUyxJQUFJLENBQUM7QUFFdkYifQ==