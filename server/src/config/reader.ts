import { isIP } from 'node:net';
import { VARIABLES, VARIABLE_NAMES, fileVariable } from './variables';
import type { VariableName } from './variables';

export type Environment = Record<string, string | undefined>;
export type Mode = 'sandbox' | 'production';

/** Reads a file as text. @throws when there is none */
export type ReadFile = (path: string) => string;

function isNetwork(text: string): boolean {
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(bits ?? 0) <= (version === 4 ? 32 : 128);
}

export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** Reads variables and collects what is wrong with them, each with the variable's name and an example. */
export class Reader {
  readonly problems: string[] = [];
  readonly mode: Mode;

  constructor(
    private readonly environment: Environment,
    private readonly readFile: ReadFile,
  ) {
    this.mode = this.choice('TRADEPAY_MODE', ['sandbox', 'production']);
  }

  /** Notes what is wrong with a variable. A secret is not quoted. */
  refuse(name: VariableName, must: string, value?: string): void {
    const { secret, example } = VARIABLES[name];
    const not = value === undefined || secret ? '' : `, not "${value}"`;
    const variable = secret && example.startsWith('/') ? fileVariable(name) : name;
    this.problems.push(`${name} must ${must}${not}. Example: ${variable}=${example}`);
  }

  /** What is given, from its file if need be. An empty variable is as good as none. */
  given(name: VariableName): string | undefined {
    const value = this.environment[name]?.trim();
    if (!VARIABLES[name].secret) return value === '' ? undefined : value;
    const path = this.environment[fileVariable(name)];
    if (path === undefined || path === '') return value === '' ? undefined : value;
    if (value !== undefined && value !== '') {
      this.problems.push(
        `${name} and ${fileVariable(name)} are both given; leave one of them out.`,
      );
      return value;
    }
    try {
      const text = this.readFile(path).trim();
      if (text !== '') return text;
      this.problems.push(
        `${fileVariable(name)} must name a file that is not empty, not "${path}".`,
      );
    } catch (error) {
      const { code = 'unreadable' } = error as { code?: string };
      this.problems.push(
        `${fileVariable(name)} must name a file that can be read, not "${path}" (${code}).`,
      );
    }
    return undefined;
  }

  /** Whether the variable or its file is named at all, readable or not. */
  isNamed(name: VariableName): boolean {
    return [name, fileVariable(name)].some((variable) => this.environment[variable]?.trim());
  }

  /** The text, its default, or `undefined` where there is neither. In production what is always required is missed. */
  text(name: VariableName): string | undefined {
    const { required, default: fallback } = VARIABLES[name];
    const value = this.given(name);
    if (value !== undefined) return value;
    if (this.mode !== 'production' || required !== 'always') return fallback;
    if (!this.isNamed(name)) this.refuse(name, 'be given in production');
    return undefined;
  }

  integer(name: VariableName, min: number, max: number): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    this.refuse(name, `be an integer from ${min} to ${max}`, text);
    return undefined;
  }

  /** Of a variable that has a default. Where it is wrong 0 stands for it: the problem ends the start. */
  number(name: VariableName, min: number, max: number): number {
    return this.integer(name, min, max) ?? 0;
  }

  flag(name: VariableName): boolean {
    return this.choice(name, ['true', 'false']) === 'true';
  }

  /** @returns the default where it is wrong */
  choice<Choice extends string>(name: VariableName, choices: readonly [Choice, Choice]): Choice {
    const text = this.text(name);
    const chosen = choices.find((choice) => choice === text);
    if (chosen !== undefined) return chosen;
    this.refuse(name, `be ${choices.join(' or ')}`, text);
    return choices.find((choice) => choice === VARIABLES[name].default) ?? choices[0];
  }

  address(name: VariableName): string {
    const text = this.text(name) ?? '';
    if (isIP(text) === 0) this.refuse(name, 'be an address', text);
    return text;
  }

  list(name: VariableName): string[] {
    return (
      this.text(name)
        ?.split(',')
        .map((part) => part.trim()) ?? []
    );
  }

  networks(name: VariableName): string[] {
    const list = this.list(name);
    for (const network of list) {
      if (!isNetwork(network)) this.refuse(name, 'be addresses or networks', network);
    }
    return list;
  }

  /** Names of ours that this server does not read: slips of the pen, or of another mode. */
  checkNames(): void {
    const files = VARIABLE_NAMES.filter((name) => VARIABLES[name].secret).map(fileVariable);
    const known = new Set<string>([...VARIABLE_NAMES, ...files]);
    for (const name of Object.keys(this.environment)) {
      if (!name.startsWith('TRADEPAY_') || this.environment[name] === '') continue;
      if (!known.has(name)) {
        this.problems.push(
          `${name} is no variable of this server: docs/configuration.md lists them.`,
        );
        continue;
      }
      const variable = VARIABLES[name.replace(/_FILE$/, '') as VariableName];
      const { mode = this.mode } = variable;
      if (mode !== this.mode) {
        this.problems.push(`${name} is for TRADEPAY_MODE=${mode} only; it is ${this.mode} now.`);
      }
    }
  }
}
