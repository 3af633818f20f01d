import { parseArgs } from 'node:util';
import { isTarget, type Target, TARGETS } from './targets';

/** A mistake in how a command was called: the message is all that its user needs to see. */
export class UsageError extends Error {}

function toTarget(name: string): Target {
  if (isTarget(name)) return name;
  throw new UsageError(`There is no target "${name}". The targets are ${TARGETS.join(', ')}.`);
}

export interface StartOptions {
  target: Target;
  reset: boolean;
  log: boolean;
  help: boolean;
}

/** `npm start -- [--target <name>] [--reset] [--log] [--help]` */
export function parseStart(args: string[]): StartOptions {
  const values = readFlags(args);
  return {
    target: toTarget(values.target ?? 'alipay'),
    reset: values.reset ?? false,
    log: values.log ?? false,
    help: values.help ?? false,
  };
}

function readFlags(args: string[]) {
  try {
    const flag = { type: 'boolean' } as const;
    const options = {
      target: { type: 'string', short: 't' },
      reset: flag,
      log: flag,
      help: { ...flag, short: 'h' },
    } as const;
    return parseArgs({ args, options, strict: true }).values;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message}\nnpm start -- --help shows what can be said.`);
  }
}

/** `npm run build:targets -- [name …]`: all of them when none is named, each once, in our order. */
export function parseTargets(args: string[]): readonly Target[] {
  const named = new Set(args.map(toTarget));
  return named.size === 0 ? TARGETS : TARGETS.filter((target) => named.has(target));
}

/** `npm run dev -- <name>` */
export function parseTarget(args: string[]): Target {
  const [name, ...rest] = args;
  if (name === undefined || rest.length > 0) {
    throw new UsageError(`Name one target: npm run dev -- ${TARGETS.join('|')}`);
  }
  return toTarget(name);
}
