/** What ISO 4217 says, in plain words; the library holds it packed. */

/**
 * Every currency and fund of ISO 4217 list one that has minor units, by the decimals of those. As of January 2026, after
 * amendment 180: without the Bulgarian lev, with the Caribbean guilder (XCG), the Zimbabwe gold (ZWG) and the Arab
 * accounting dinar (XAD). Left out is what has no minor units: metals, units of account, codes for tests and for nothing.
 */
export const ISO_4217: Readonly<Record<number, readonly string[]>> = {
  0: codes('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'),
  2: codes(`
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN
    BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD
    FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW
    KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR
    MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG
    SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD
    USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG
  `),
  3: codes('BHD IQD JOD KWD LYD OMR TND'),
  4: codes('CLF UYW'),
};

function codes(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** The codes in the form that is searched: each first letter once, small, before the rest of its codes. */
function packed(list: readonly string[]): string {
  const tails = new Map<string, string>();
  for (const code of [...list].sort()) {
    const first = code.charAt(0).toLowerCase();
    tails.set(first, (tails.get(first) ?? first) + code.slice(1));
  }
  return [...tails.values()].join('');
}

/** @returns the text of `src/money/iso-4217.ts` */
export function isoFile(): string {
  const most = Math.max(...Object.keys(ISO_4217).map(Number));
  const rows = Array.from({ length: most + 1 }, (_, decimals) => packed(ISO_4217[decimals] ?? []));
  return [
    '// Made from scripts/lib/iso-4217.ts by `npm run money`; changes by hand are lost.\n\n',
    '/**\n',
    ' * The codes of ISO 4217, by how many decimals the minor unit has: none, 1, 2, 3, 4. A small letter starts the codes with\n',
    ' * that letter, and each two capitals after it end one: "bIF" is BIF. It is small, and so is what searches it.\n',
    ' */\n',
    'export const byDecimals = [\n',
    ...rows.map((row) => `  '${row}',\n`),
    '];\n',
  ].join('');
}
