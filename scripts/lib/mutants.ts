/** What this reads of a report of StrykerJS, in the schema that all of its reporters share. */
export interface MutationReport {
  files: Record<
    string,
    {
      source: string;
      mutants: {
        mutatorName: string;
        replacement?: string;
        status: string;
        location: { start: Position; end: Position };
      }[];
    }
  >;
}

/** Both count from 1. */
interface Position {
  line: number;
  column: number;
}

const short = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
};

function textAt(source: string, start: Position, end: Position): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, n) =>
      line.slice(n === 0 ? start.column - 1 : 0, n === last ? end.column - 1 : undefined),
    )
    .join('\n');
}

/**
 * @param report of a finished run
 * @returns a line for every mutant that no test noticed: where it is, what stood there and what it made of it
 */
export function survivorsIn({ files }: MutationReport): string[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location: { start, end }, mutatorName, replacement = '', status }) => {
        const change = `${short(textAt(source, start, end))} -> ${short(replacement)}`;
        const unreached = status === 'NoCoverage' ? ', reached by no test' : '';
        return `${file}:${start.line}:${start.column} ${mutatorName}${unreached}: ${change}`;
      })
      .sort((one, other) => one.localeCompare(other, 'en', { numeric: true })),
  );
}
