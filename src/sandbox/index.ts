export { createManualClock, type ManualClock } from './clock';
export { createSandbox } from './sandbox';
export type {
  Sandbox,
  SandboxBuyer,
  SandboxCashier,
  SandboxNotice,
  SandboxOptions,
  SandboxOrder,
  SandboxOutcome,
  SandboxPayment,
  SandboxServer,
} from './types';
