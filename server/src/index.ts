/** The two servers of the system, for whoever starts them: the command line, the simulator, the tests. */
export { startMerchantServer } from './merchant/start';
export type { MerchantServer, MerchantServerOptions } from './merchant/start';
export { createSandboxWallets } from './merchant/wallet/sandbox';
export type { SandboxWalletsOptions } from './merchant/wallet/sandbox';
export { startGateway } from './sandbox/start';
export type { Gateway } from './sandbox/start';
export { ensureSandboxKeys } from './keys';
export type { SandboxKeys } from './keys';
export type { Clock, Timers } from './clock';
