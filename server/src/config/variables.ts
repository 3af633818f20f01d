/** Every variable that the command line reads. docs/configuration.md is written from this table by `npm run docs`. */

export interface Variable {
  meaning: string;
  /** What is taken without it. A variable that has none and is not required is left out. */
  default?: string;
  example: string;
  /** Where it is read. Default: in both modes. */
  mode?: 'sandbox' | 'production';
  /** In production: always, or as soon as another one of the same wallet is there. */
  required?: 'always' | 'wallet';
  /** Never quoted. It may come from a file, which `NAME_FILE` names. */
  secret?: true;
}

const table = <Name extends string>(variables: Record<Name, Variable>): Record<Name, Variable> =>
  variables;

export const VARIABLES = table({
  TRADEPAY_MODE: {
    meaning:
      '`sandbox`: the sandbox wallet beside it, with keys of its own; `production`: real wallets',
    default: 'sandbox',
    example: 'production',
  },
  DATABASE_URL: {
    meaning: 'PostgreSQL 15 or newer; in the sandbox PGlite in the data folder without it',
    example: 'postgresql://tradepay:secret@db.internal:5432/tradepay',
    required: 'always',
    secret: true,
  },
  TRADEPAY_DATABASE_POOL: {
    meaning: 'connections to PostgreSQL at a time',
    default: '10',
    example: '20',
  },
  TRADEPAY_HOST: {
    meaning: 'the address to listen on; `0.0.0.0` in a container',
    default: '127.0.0.1',
    example: '0.0.0.0',
  },
  TRADEPAY_MERCHANT_PORT: {
    meaning: 'the port of the merchant server; 0 takes any free one',
    default: '4100',
    example: '4100',
  },
  TRADEPAY_PUBLIC_URL: {
    meaning: "where the wallets' servers reach this one, for notifications; https in production",
    example: 'https://pay.shop.example',
    required: 'always',
  },
  TRADEPAY_TRUSTED_PROXIES: {
    meaning:
      'proxies, by address or network and separated by commas, whose `X-Forwarded-For` is believed',
    example: '10.0.0.0/8,127.0.0.1',
  },
  TRADEPAY_CORS_ORIGINS: {
    meaning: 'origins whose pages may call, separated by commas; production takes no `*`',
    default: '*',
    example: 'https://shop.example,https://m.shop.example',
    required: 'always',
  },
  TRADEPAY_OPERATOR_TOKEN: {
    meaning:
      "what the calls of the shop's own staff show, 32 characters or more; without it there are no such calls",
    example: 'the output of: openssl rand -hex 32',
    secret: true,
  },
  TRADEPAY_ORDER_MINUTES: {
    meaning: 'how long an order waits for its payment',
    default: '15',
    example: '30',
  },
  TRADEPAY_SESSION_MINUTES: {
    meaning: 'how long a session lasts',
    default: '120',
    example: '60',
  },
  TRADEPAY_LATE_PAYMENTS: {
    meaning: 'money for an order that was closed: `keep` it and tell the operator, or `refund` it',
    default: 'keep',
    example: 'refund',
  },
  TRADEPAY_WALLET_TIMEOUT_MS: {
    meaning: 'milliseconds after which a wallet counts as unreachable',
    default: '5000',
    example: '8000',
  },
  TRADEPAY_REQUESTS_PER_MINUTE: {
    meaning: 'from one address; notifications, `/health` and `/ready` are never limited',
    default: '1200',
    example: '600',
  },
  TRADEPAY_BUYER_REQUESTS_PER_MINUTE: {
    meaning: 'of one signed-in buyer',
    default: '300',
    example: '120',
  },
  TRADEPAY_DRAIN_SECONDS: {
    meaning: 'after SIGTERM: how long to go on serving while `/ready` says no',
    default: '0',
    example: '5',
  },
  TRADEPAY_CLOSE_SECONDS: {
    meaning: 'how long the answers under way are waited for after that',
    default: '25',
    example: '20',
  },
  TRADEPAY_LOG: {
    meaning: 'JSON lines with method, path and status; no header, body or query string is logged',
    default: 'true',
    example: 'false',
  },
  TRADEPAY_METRICS_PORT: {
    meaning: 'a port of its own for `/metrics`; without it there are none',
    example: '9464',
  },
  TRADEPAY_METRICS_HOST: {
    meaning: 'the address of that port, which is for your own network only',
    default: '127.0.0.1',
    example: '0.0.0.0',
  },
  TRADEPAY_MINI_PROGRAM_WALLET: {
    meaning:
      'whose wallet the host `alipay` is: `alipay`, or `ant` for one of the Ant mini program platform. In production the one that is configured, and to be given where both are; in the sandbox `alipay`',
    example: 'ant',
  },
  TRADEPAY_GATEWAY_PORT: {
    meaning: 'the port of the sandbox wallet; 0 takes any free one',
    default: '4200',
    example: '4200',
    mode: 'sandbox',
  },
  TRADEPAY_DATA_DIR: {
    meaning: 'keys, database and trades',
    default: '.data',
    example: '/var/lib/tradepay',
    mode: 'sandbox',
  },
  TRADEPAY_ALIPAY_APP_ID: {
    meaning: 'the application at Alipay',
    example: '2021001234567890',
    mode: 'production',
    required: 'wallet',
  },
  TRADEPAY_ALIPAY_SELLER_ID: {
    meaning: "the merchant's account at Alipay: who is paid (PID)",
    example: '2088001234567890',
    mode: 'production',
    required: 'wallet',
  },
  TRADEPAY_ALIPAY_PRIVATE_KEY: {
    meaning: "the application's private key, RSA of 2048 bits or more, PEM",
    example: '/run/secrets/alipay-app-private.pem',
    mode: 'production',
    required: 'wallet',
    secret: true,
  },
  TRADEPAY_ALIPAY_PUBLIC_KEY: {
    meaning: "Alipay's public key, PEM; not the application's own",
    example: '/run/secrets/alipay-public.pem',
    mode: 'production',
    required: 'wallet',
    secret: true,
  },
  TRADEPAY_ALIPAY_URL: {
    meaning: "the origin of Alipay's gateway, https",
    default: 'https://openapi.alipay.com',
    example: 'https://openapi.alipay.com',
    mode: 'production',
  },
  TRADEPAY_ANT_URL: {
    meaning: "the wallet's gateway on the Ant mini program platform, https, with its prefix",
    example: 'https://open.wallet.example/api',
    mode: 'production',
    required: 'wallet',
  },
  TRADEPAY_ANT_APP_ID: {
    meaning: 'the mini program',
    example: '3333010071465913',
    mode: 'production',
    required: 'wallet',
  },
  TRADEPAY_ANT_CLIENT_ID: {
    meaning: 'who the merchant is towards the wallet',
    example: '2022091495540562874792',
    mode: 'production',
    required: 'wallet',
  },
  TRADEPAY_ANT_PRIVATE_KEY: {
    meaning: "the merchant's private key, RSA of 2048 bits or more, PEM",
    example: '/run/secrets/ant-merchant-private.pem',
    mode: 'production',
    required: 'wallet',
    secret: true,
  },
  TRADEPAY_ANT_PUBLIC_KEY: {
    meaning: "the wallet's public key, PEM; not the merchant's own",
    example: '/run/secrets/ant-public.pem',
    mode: 'production',
    required: 'wallet',
    secret: true,
  },
  TRADEPAY_ANT_KEY_VERSION: {
    meaning: "which version of the merchant's key is registered",
    default: '1',
    example: '2',
    mode: 'production',
  },
  TRADEPAY_ANT_PRODUCT_CODE: {
    meaning: 'the product that the wallet has contracted',
    default: 'CASHIER_PAYMENT',
    example: '51051000101000100031',
    mode: 'production',
  },
  TRADEPAY_ANT_CUSTOMER_BELONGS_TO: {
    meaning: 'which wallet the buyers use, where the platform serves several',
    example: 'GCASH',
    mode: 'production',
  },
  TRADEPAY_ANT_PAY_EXTRAS: {
    meaning:
      'what the wallet asks for beside in `/v2/payments/pay`, a JSON object; of what the server says there nothing',
    example: '{"salesCode":"51051000101000000011"}',
    mode: 'production',
  },
  TRADEPAY_WECHAT_APP_ID: {
    meaning: 'the mini program',
    example: 'wx1234567890abcdef',
    mode: 'production',
    required: 'wallet',
  },
  TRADEPAY_WECHAT_APP_SECRET: {
    meaning: "the mini program's secret",
    example: '/run/secrets/wechat-app-secret',
    mode: 'production',
    required: 'wallet',
    secret: true,
  },
  TRADEPAY_WECHAT_MCH_ID: {
    meaning: "the merchant's number at WeChat Pay",
    example: '1900000109',
    mode: 'production',
    required: 'wallet',
  },
  TRADEPAY_WECHAT_MERCHANT_SERIAL: {
    meaning: "the serial number of the merchant's API certificate, hexadecimal",
    example: '444F4864EA9B34415A2D2A1C6F3B5E9D7C8A1B2C',
    mode: 'production',
    required: 'wallet',
  },
  TRADEPAY_WECHAT_PRIVATE_KEY: {
    meaning: "the private key of the merchant's API certificate, PEM",
    example: '/run/secrets/wechat-merchant-private.pem',
    mode: 'production',
    required: 'wallet',
    secret: true,
  },
  TRADEPAY_WECHAT_PUBLIC_KEY_ID: {
    meaning: "the name of WeChat Pay's public key",
    example: 'PUB_KEY_ID_0119000001092024060100211900000001',
    mode: 'production',
    required: 'wallet',
  },
  TRADEPAY_WECHAT_PUBLIC_KEY: {
    meaning: "WeChat Pay's public key, PEM",
    example: '/run/secrets/wechat-public.pem',
    mode: 'production',
    required: 'wallet',
    secret: true,
  },
  TRADEPAY_WECHAT_API_V3_KEY: {
    meaning: 'the APIv3 key: 32 characters',
    example: '/run/secrets/wechat-api-v3-key',
    mode: 'production',
    required: 'wallet',
    secret: true,
  },
});

export type VariableName = keyof typeof VARIABLES;
export const VARIABLE_NAMES = Object.keys(VARIABLES) as VariableName[];

/** Where a secret comes from a file: the variable that names it. */
export const fileVariable = (name: string): string => `${name}_FILE`;
