/**
 * Every currency and fund of ISO 4217 list one (January 2026) that has minor units, by how many decimals those have:
 * none, 1, 2, 3, 4. A small letter starts the codes with that letter, and each two capitals after it end one: "bIF" is BIF.
 * "Divide by 100" is wrong for all that are not in the third row.
 */
const byDecimals = [
  'bIFcLPdJFgNFiSKjPYkMFRWpYGrWFuGXYIvNDUVxAFOFPF',
  '',
  'aEDFNLLMDOARSUDWGZNbAMBDDTMDNDOBOVRLSDTNWPYNZDcADDFHEHFHWNYOPOURCUPVEZKdKKOPZDeGPRNTBURfJDKPgBPELHSIPMDTQYDhKDNLTGUFiDRLSNRRRjMDkESGSHRPWYDZTlAKBPKRRDSLmADDLGAKDMKNTOPRUURVRWKXNXVYRZNnADGNIOOKPRZDpABENGKHPKRLNqARrONSDUBsARBDCRDGEKGDHPLEOSRDSPTNVCYPZLtHBJSMTOPRYTDWDZSuAHSDSNYUZSvEDESwSTxADCDCGyERzARMWWG',
  'bHDiQDjODkWDlYDoMRtND',
  'cLFuYW',
];

/**
 * @param currency anything
 * @returns how many decimals the minor unit of that currency has, or -1 when it is no current ISO 4217 code
 */
export function currencyExponent(currency: unknown): number {
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return -1;
  const listed = new RegExp(`${currency.charAt(0).toLowerCase()}([A-Z]{2})*?${currency.slice(1)}`);
  return byDecimals.findIndex((codes) => listed.test(codes));
}
