export { compileProgram } from './build/compile';
export type { Program } from './build/program';
export { startSimulator, type Simulator, type SimulatorOptions } from './server/server';
export {
  MINI_PROGRAM_TARGETS,
  TARGETS,
  isMiniProgramTarget,
  isTarget,
  type MiniProgramTarget,
  type Target,
} from './targets';
