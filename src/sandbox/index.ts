export {
  createSandbox,
  type Sandbox,
  type SandboxOptions,
  type SandboxOrder,
  type SandboxOutcome,
} from './sandbox';
