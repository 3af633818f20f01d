import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface ReplicaSettings {
  port: number;
  databaseUrl: string;
  walletUrl: string;
  publicUrl: string;
  walletTimeout: number;
  orderLifetime: number;
  operatorToken: string;
  keysFile: string;
}

/** Merchant servers in processes of their own, each on a port that stays. */
export class Replicas {
  readonly #children: (ChildProcess | undefined)[];

  constructor(
    private readonly settings: Omit<ReplicaSettings, 'port'>,
    private readonly ports: readonly number[],
  ) {
    this.#children = ports.map(() => undefined);
  }

  get urls(): string[] {
    return this.ports.map((port) => `http://127.0.0.1:${port}`);
  }

  /** Starts one, and again when it does not come up: its database may be away just then. */
  async start(index: number): Promise<void> {
    const port = this.ports[index];
    if (port === undefined) throw new Error(`There is no replica ${index}.`);
    for (let attempt = 0; attempt < 20; attempt += 1) {
      if (await this.#begin(index, { ...this.settings, port })) return;
      await sleep(500);
    }
    throw new Error(`Replica ${index} does not start.`);
  }

  #begin(index: number, settings: ReplicaSettings): Promise<boolean> {
    const child = fork(path.join(__dirname, 'replica.ts'), [], {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, REPLICA: JSON.stringify(settings) },
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    });
    this.#children[index] = child;
    return new Promise((resolve) => {
      child.once('message', () => resolve(true));
      child.once('exit', () => resolve(false));
    });
  }

  /** As a power cut: no signal that it could hear. */
  async kill(index: number): Promise<void> {
    const child = this.#children[index];
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGKILL');
    await gone;
  }

  async killAll(): Promise<void> {
    await Promise.all(this.ports.map((_port, index) => this.kill(index)));
  }
}
