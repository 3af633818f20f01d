import { ConfigError, readConfig } from '../../src/config/config';
import type { Environment, ReadFile } from '../../src/config/reader';

/** What is said of a configuration that is not valid; nothing of one that is. */
export function problemsOf(environment: Environment, readFile?: ReadFile): readonly string[] {
  try {
    readConfig(environment, readFile);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}
