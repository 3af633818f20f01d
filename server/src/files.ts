const hasCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

/** Whether a read failed because there is no such file. */
export const isMissingFile = (error: unknown): boolean => hasCode(error, 'ENOENT');

/** Whether a file was not made because there is one of that name. */
export const isExistingFile = (error: unknown): boolean => hasCode(error, 'EEXIST');
