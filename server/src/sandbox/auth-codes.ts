import type { Clock, RandomBytes } from '../clock';

/** The user of the sandbox wallet unless another is named. */
const DEFAULT_BUYER = '2088102142857002';

/** As short-lived as a code of my.getAuthCode: it is exchanged at once. */
const LIFETIME = 3 * 60 * 1000;

type Redeemed = { buyer: string } | { refusal: 'isv.code-invalid' | 'isv.code-is-reused' };

export interface AuthCodes {
  issue(buyer?: string): { authCode: string; buyer: string };
  /** A code works once and for three minutes. */
  redeem(authCode: string): Redeemed;
}

export function createAuthCodes(ports: { clock: Clock; random: RandomBytes }): AuthCodes {
  const codes = new Map<string, { buyer: string; expiresAt: number; used: boolean }>();
  return {
    issue(buyer = DEFAULT_BUYER) {
      const now = ports.clock.now();
      for (const [code, { expiresAt }] of codes) if (expiresAt <= now) codes.delete(code);
      const authCode = ports.random(16).toString('hex');
      codes.set(authCode, { buyer, expiresAt: now + LIFETIME, used: false });
      return { authCode, buyer };
    },
    redeem(authCode) {
      const code = codes.get(authCode);
      if (!code || code.expiresAt <= ports.clock.now()) return { refusal: 'isv.code-invalid' };
      if (code.used) return { refusal: 'isv.code-is-reused' };
      code.used = true;
      return { buyer: code.buyer };
    },
  };
}
