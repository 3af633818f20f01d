import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../scripts/lib/root';

/** A piece of code that a page shows. */
export interface Block {
  /** Of the page, from the root. */
  page: string;
  /** Where its code begins in the page. */
  line: number;
  language: string;
  code: string;
  /** Where a reader is told to put it: its first line, if that is `// src/app.tsx` for example. */
  file?: string;
}

/** The README and the guides. */
export const PAGES: readonly string[] = [
  'README.md',
  ...readdirSync(path.join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export const textOf = (page: string): string => readFileSync(path.join(ROOT, page), 'utf8');

/**
 * @param page from the root
 * @param text of the page
 * @returns the code in it, in order
 */
export function blocksOf(page: string, text = textOf(page)): Block[] {
  const blocks: Block[] = [];
  for (const found of text.matchAll(/^( *)```(\S*)[^\n]*\n([\s\S]*?)^ *```$/gm)) {
    const [, indent = '', language = '', body = ''] = found;
    const code = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    const [, file] = /^\/\/ ((?:[\w.-]+\/)*[\w.-]+\.[cm]?[jt]sx?)\n/.exec(code) ?? [];
    const line = text.slice(0, found.index).split('\n').length + 1;
    blocks.push({ page, line, language, code, ...(file !== undefined && { file }) });
  }
  return blocks;
}

/** Files by their names, as a folder holds them. */
export type Folder = ReadonlyMap<string, Block>;

/**
 * The app that a reader has who follows a page: after the first half, and after each time a file is replaced.
 *
 * @param blocks of one page
 * @returns the folder before each replacement, and the last
 */
export function foldersOf(blocks: readonly Block[]): Folder[] {
  const folders: Folder[] = [];
  let current = new Map<string, Block>();
  for (const block of blocks) {
    if (block.file === undefined) continue;
    if (current.has(block.file)) {
      folders.push(current);
      current = new Map(current);
    }
    current.set(block.file, block);
  }
  return current.size > 0 ? [...folders, current] : folders;
}

/** What is read as prose: neither blocks of code nor code in a line. */
const proseOf = (text: string): string =>
  text.replaceAll(/^( *)```[\s\S]*?^ *```$/gm, '').replaceAll(/`[^`\n]*`/g, 'code');

/** Where the links of a page lead, and its pictures, as they are written. */
export function linksOf(text: string): string[] {
  const prose = proseOf(text);
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g), ...prose.matchAll(/^\[[^\]]+\]: (\S+)$/gm)].map(
    ([, target = '']) => target,
  );
}
