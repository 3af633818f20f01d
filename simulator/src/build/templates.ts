import { TmplGroup } from 'glass-easel-template-compiler';
import type { Dialect } from './dialects';
import { toScriptModule } from './script-modules';
import { toWxml } from './to-wxml';

export interface TemplateSource {
  /** Path inside the package, without extension. */
  path: string;
  source: string;
}

/** What the compiler reports about a place in a template. */
interface TemplateProblem {
  message: string;
  start_line?: number;
  start_col?: number;
  startLine?: number;
  startCol?: number;
}

/** Compiles all templates and script modules of a build; every problem is returned, warnings too. */
export function compileTemplates(
  templates: TemplateSource[],
  scriptModules: TemplateSource[],
  dialect: Dialect,
): { code: string; problems: string[] } {
  const group = new TmplGroup();
  const problems: string[] = [];
  try {
    for (const { path, source } of templates) {
      const wxml = toWxml(source, dialect);
      for (const problem of group.addTmpl(path, wxml) as TemplateProblem[]) {
        problems.push(describe(path, dialect, problem));
      }
    }
    for (const { path, source } of scriptModules) group.addScript(path, toScriptModule(source));
    return { code: group.getTmplGenObjectGroups(), problems };
  } finally {
    group.free();
  }
}

function describe(path: string, { template }: Dialect, problem: TemplateProblem): string {
  const line = problem.start_line ?? problem.startLine;
  const column = problem.start_col ?? problem.startCol;
  const place = line === undefined ? '' : `:${line}:${column ?? 0}`;
  return `${path}${template}${place} ${problem.message}`;
}
