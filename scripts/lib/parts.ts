import { messageOf } from './say';

export interface Running {
  url: string;
  close(): Promise<void> | void;
}

/** The servers that run, in the order in which they were started; they are closed the other way round. */
export class Parts {
  readonly #running: { name: string; part: Running }[] = [];

  /** Starts one more. When it fails, the others are closed. */
  async start<Part extends Running>(name: string, begin: () => Promise<Part>): Promise<Part> {
    try {
      const part = await begin();
      this.#running.push({ name, part });
      return part;
    } catch (error) {
      await this.close();
      const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
      throw new Error(`The ${name} did not start, so nothing runs now.\n${cause}`, {
        cause: error,
      });
    }
  }

  /** Closes all; one that cannot be closed does not keep the others open. Resolves with what went wrong. */
  async close(): Promise<string[]> {
    const problems: string[] = [];
    for (let last = this.#running.pop(); last !== undefined; last = this.#running.pop()) {
      try {
        await last.part.close();
      } catch (error) {
        problems.push(`The ${last.name} did not close: ${messageOf(error)}`);
      }
    }
    return problems;
  }
}
