export function libraryCss(file: string, visit?: (file: string) => void): string;
