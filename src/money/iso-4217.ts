// Made from scripts/lib/iso-4217.ts by `npm run money`; changes by hand are lost.

/**
 * The codes of ISO 4217, by how many decimals the minor unit has: none, 1, 2, 3, 4. A small letter starts the codes with
 * that letter, and each two capitals after it end one: "bIF" is BIF. It is small, and so is what searches it.
 */
export const byDecimals = [
  'bIFcLPdJFgNFiSKjPYkMFRWpYGrWFuGXYIvNDUVxAFOFPF',
  '',
  'aEDFNLLMDOARSUDWGZNbAMBDDTMDNDOBOVRLSDTNWPYNZDcADDFHEHFHWNYOPOURCUPVEZKdKKOPZDeGPRNTBURfJDKPgBPELHSIPMDTQYDhKDNLTGUFiDRLSNRRRjMDkESGSHRPWYDZTlAKBPKRRDSLmADDLGAKDMKNTOPRUURVRWKXNXVYRZNnADGNIOOKPRZDpABENGKHPKRLNqARrONSDUBsARBDCRDGEKGDHPLEOSRDSPTNVCYPZLtHBJSMTOPRYTDWDZSuAHSDSNYUZSvEDESwSTxADCDCGyERzARMWWG',
  'bHDiQDjODkWDlYDoMRtND',
  'cLFuYW',
];
