import { survivorsIn } from '../../scripts/lib/mutants';

const at = (line: number, from: number, to: number) => ({
  start: { line, column: from },
  end: { line, column: to },
});

describe('survivorsIn', () => {
  it('tells of what no test noticed, in the order of the file', () => {
    const source = 'const a = 1;\nif (a > b) {\n  stop();\n}\n';
    const mutants = [
      { mutatorName: 'Number', replacement: '2', status: 'Killed', location: at(1, 11, 12) },
      { mutatorName: 'Call', replacement: '', status: 'NoCoverage', location: at(3, 3, 9) },
      {
        mutatorName: 'Equality',
        replacement: 'a >= b',
        status: 'Survived',
        location: at(2, 5, 10),
      },
      { mutatorName: 'If', replacement: 'true', status: 'Timeout', location: at(2, 5, 10) },
    ];
    expect(survivorsIn({ files: { 'src/a.ts': { source, mutants } } })).toEqual([
      'src/a.ts:2:5 Equality: a > b -> a >= b',
      'src/a.ts:3:3 Call, reached by no test: stop() -> ',
    ]);
  });

  it('puts what is long into one short line', () => {
    const source = '{\n  one();\n  two();\n}';
    const location = { start: { line: 1, column: 1 }, end: { line: 4, column: 2 } };
    const mutant = {
      mutatorName: 'Block',
      status: 'Survived',
      replacement: 'x'.repeat(99),
      location,
    };
    expect(survivorsIn({ files: { 'src/a.ts': { source, mutants: [mutant] } } })).toEqual([
      `src/a.ts:1:1 Block: { one(); two(); } -> ${'x'.repeat(57)}...`,
    ]);
  });
});
