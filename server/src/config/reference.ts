/** The table of docs/configuration.md, from the variables themselves. */
import { VARIABLES, VARIABLE_NAMES, fileVariable } from './variables';
import type { Variable } from './variables';

const BEGIN = '<!-- variables: written by npm run docs -->';
const END = '<!-- /variables -->';

const code = (text: string): string => `\`${text}\``;

function row(name: string, variable: Variable): string {
  const { meaning, default: fallback, example, required, secret } = variable;
  const needed = { always: 'in production', wallet: 'with its wallet' };
  const fromFile = secret ? `, or ${code(fileVariable(name))}` : '';
  const cells = [
    code(name) + fromFile,
    meaning,
    fallback === undefined ? '' : code(fallback),
    required ? needed[required] : '',
    code(example),
  ];
  return `| ${cells.join(' | ')} |`;
}

function section(title: string, mode: Variable['mode']): string[] {
  const names = VARIABLE_NAMES.filter((name) => VARIABLES[name].mode === mode);
  return [
    `### ${title}`,
    '',
    '| variable | meaning | default | needed | example |',
    '| --- | --- | --- | --- | --- |',
    ...names.map((name) => row(name, VARIABLES[name])),
    '',
  ];
}

/** @returns the page with the tables as the code has them @throws Error when the page has no place for them */
export function withReference(page: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`No ${BEGIN} … ${END}.`);
  const tables = [
    ...section('In both modes', undefined),
    ...section('In production', 'production'),
    ...section('In the sandbox', 'sandbox'),
  ];
  return [before + BEGIN, '', ...tables, END + after].join('\n');
}
