import type { Plugin } from 'vite';

export function libraryCssPlugin(): Plugin;
