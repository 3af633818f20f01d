/** Where the demo finds its merchant server; put in by the build. */
declare const MERCHANT_URL: string;
