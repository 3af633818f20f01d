export function libraryCss(file: string, visit?: (file: string) => void): string;
export function librarySheets(folder: string): { fileName: string; source: string }[];
