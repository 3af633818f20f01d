import type { HostName, Wallet } from '../payment/ports';
import { unavailable } from './call';

/**
 * @param host a host whose wallet this library does not call
 * @returns a wallet that is never available
 */
export function noWallet(host: HostName): Wallet {
  return {
    host,
    isAvailable: () => false,
    pay: () => Promise.reject(unavailable(host)),
  };
}
