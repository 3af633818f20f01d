import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../../scripts/lib/root';
import { blocksOf, foldersOf, type Block } from './pages';

const DECLARED = path.join(__dirname, 'declared.ts');
const CODE = new Set(['ts', 'tsx', 'js', 'jsx']);

/** Where a block without a place of its own is put: relative imports count from here. */
const HOMES: Readonly<Record<string, string>> = { 'docs/sandbox.md': 'test/sandbox/guide' };

/** The page whose app another page goes on with. */
const BEFORE: Readonly<Record<string, string>> = { 'docs/testing.md': 'docs/start.md' };

/** Plain JavaScript says no types: that a parameter has none, or none that is known, is no mistake there. */
const UNTYPED = new Set([2339, 7005, 7006, 7031, 7034]);

/** What every program needs: the library, React and their kin, read once. */
const parsed = new Map<string, ts.SourceFile>();

interface VirtualFile {
  block: Block;
  text: string;
}

/** What fragments may use without saying where it comes from. */
const declared = (): string[] =>
  Array.from(
    readFileSync(DECLARED, 'utf8').matchAll(
      /^export (?:declare )?(?:const|function|interface) (\w+)|^export \{([^}]+)\}/gm,
    ),
    ([, one = '', list]) =>
      list?.split(',').map((name) => name.replace(/^\s*type /, '').trim()) ?? [one],
  )
    .flat()
    .filter(Boolean);

/** What a fragment uses of it, in front of its first line. */
function preamble(code: string, names: readonly string[]): string {
  const used = names.filter(
    (name) =>
      new RegExp(`\\b${name}\\b`).test(code) &&
      !new RegExp(`\\b(?:const|let|function) ${name}\\b|import [^;]*\\b${name}\\b[^;]*from`).test(
        code,
      ),
  );
  const from = JSON.stringify(DECLARED.replace(/\.ts$/, ''));
  return used.length > 0 ? `import { ${used.join(', ')} } from ${from}; ` : '';
}

function filesOf(blocks: readonly Block[]): Map<string, VirtualFile> {
  const files = new Map<string, VirtualFile>();
  const names = declared();
  const pages = new Map<string, Block[]>();
  for (const block of blocks) {
    if (!CODE.has(block.language)) continue;
    pages.set(block.page, [...(pages.get(block.page) ?? []), block]);
  }
  for (const [page, own] of pages) {
    const before = BEFORE[page];
    const [app = []] = before === undefined ? [] : foldersOf(blocksOf(before));
    foldersOf(own).forEach((folder, index) => {
      for (const [name, block] of [...app, ...folder]) {
        const place = path.join(ROOT, `${page}.${String(index)}`, name);
        // A whole file: nothing is added to it.
        files.set(place, { block, text: block.code });
      }
    });
    for (const block of own) {
      if (block.file !== undefined) continue;
      const home = HOMES[page] ?? path.dirname(page);
      const extension = block.language.startsWith('j') ? 'jsx' : 'tsx';
      const place = path.join(
        ROOT,
        home,
        `${path.basename(page)}.${String(block.line)}.${extension}`,
      );
      // Each is a module: what one declares, another does not see.
      files.set(place, {
        block,
        text: `${preamble(block.code, names)}${block.code}\nexport {};\n`,
      });
    }
  }
  return files;
}

/**
 * Type-checks code as it stands in the docs, in one program.
 *
 * @param blocks to check; those in other languages are left out
 * @returns what is wrong, each with its place in its page
 */
export function mistakesIn(blocks: readonly Block[]): string[] {
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), (file) =>
    readFileSync(file, 'utf8'),
  ) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  Object.assign(options, {
    allowJs: true,
    checkJs: true,
    noUnusedLocals: false,
    verbatimModuleSyntax: false,
    noEmit: true,
    incremental: false,
  });
  const files = filesOf(blocks);
  const disk = ts.createCompilerHost(options);
  const folders = new Set<string>();
  for (const name of files.keys()) {
    for (let at = path.dirname(name); !existsSync(at); at = path.dirname(at)) folders.add(at);
  }
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => files.has(path.normalize(name)) || disk.fileExists(name),
    readFile: (name) => files.get(path.normalize(name))?.text ?? disk.readFile(name),
    directoryExists: (name) => folders.has(path.normalize(name)) || existsSync(name),
    getSourceFile(name, target, ...more) {
      const file = files.get(path.normalize(name));
      if (file) return ts.createSourceFile(name, file.text, target, true);
      const source = parsed.get(name) ?? disk.getSourceFile(name, target, ...more);
      if (source) parsed.set(name, source);
      return source;
    },
  };
  const globals = path.join(ROOT, 'src/globals.d.ts');
  const program = ts.createProgram([...files.keys(), globals], options, host);
  return [...files].flatMap(([name, { block }]) => {
    const source = program.getSourceFile(name);
    if (!source) return [`${block.page}:${String(block.line)} was not read`];
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].filter(({ code }) => !(block.language.startsWith('j') && UNTYPED.has(code)));
    return found.map(({ start = 0, code, messageText }) => {
      const { line } = ts.getLineAndCharacterOfPosition(source, start);
      const words = ts.flattenDiagnosticMessageText(messageText, ' ');
      return `${block.page}:${String(block.line + line)} TS${String(code)} ${words}`;
    });
  });
}
