import type { Target } from '../targets';

/** What the server tells the wallet app about itself. */
export interface ShellConfig {
  target: Target;
  bakedMerchantUrl: string;
}

const ICON =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect x='7' y='2' width='18' height='28' rx='4' fill='%231677ff'/><rect x='13' y='25' width='6' height='2' rx='1' fill='white'/></svg>";

const head = (title: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>`;

/** The page with the phone and the panel. */
export function shellPage(config: ShellConfig): string {
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  return `${head('Wallet simulator')}
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:image/svg+xml,${ICON.replaceAll('"', "'")}">
<link rel="stylesheet" href="/assets/shell.css">
</head>
<body>
<div id="root"></div>
<script id="config" type="application/json">${json}</script>
<script src="/assets/shell.js"></script>
</body>
</html>`;
}

/** The page inside the phone: an empty window for the program. */
export function framePage(): string {
  return `${head('Mini program')}
<link rel="stylesheet" href="/assets/runtime.css">
</head>
<body>
<script src="/assets/runtime.js"></script>
</body>
</html>`;
}

/** The web build's page with the script that lets the phone hide it and switch things off, ahead of all others. */
export function webPage(html: string): string {
  return html.replace(/<head[^>]*>/i, '$&<script src="/assets/web.js"></script>');
}
