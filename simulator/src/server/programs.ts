import fs from 'node:fs';
import path from 'node:path';
import { compileProgram } from '../build/compile';
import { fingerprint } from '../build/files';
import type { Program } from '../build/program';
import type { MiniProgramTarget, Target } from '../targets';

/** Thrown when nobody has built the target yet; the message says how to. */
export class MissingBuild extends Error {
  readonly command: string;

  constructor(readonly target: Target) {
    const command = `npm run build:targets -- ${target}`;
    super(`There is no compiled ${target} build to run yet. Make one with: ${command}`);
    this.command = command;
  }
}

/** Compiled programs by target, compiled again when their build folder has changed. */
export function createPrograms(buildDir: string): (target: MiniProgramTarget) => Program {
  const compiled = new Map<MiniProgramTarget, { stamp: string; program: Program }>();
  return (target) => {
    const dir = path.join(buildDir, target);
    if (!fs.existsSync(path.join(dir, 'app.json'))) throw new MissingBuild(target);
    const stamp = fingerprint(dir);
    const known = compiled.get(target);
    if (known?.stamp === stamp) return known.program;
    const program = compileProgram(dir, target);
    compiled.set(target, { stamp, program });
    return program;
  };
}
