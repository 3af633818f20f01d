/** ESC [ … : how Taro's bundler redraws its progress. */
const CONTROL = new RegExp(String.raw`${String.fromCharCode(27)}\[[0-9;]*[A-Za-z]`, 'g');

const LINES_SHOWN = 40;

/** What went wrong by the log of a Taro build, or undefined. Its exit code alone does not tell. */
export function problemIn(log: string): string | undefined {
  const text = log.replace(CONTROL, '');
  const at = text.search(/^(✖ Errors|ModuleDependencyWarning|.*ERROR in )/m);
  return at < 0 ? undefined : text.slice(at).split('\n').slice(0, LINES_SHOWN).join('\n').trim();
}

/** The last lines of a log without its progress bars. */
export function tailOf(log: string): string {
  const lines = log
    .replace(CONTROL, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes('● Webpack'));
  return lines.slice(-LINES_SHOWN).join('\n');
}
