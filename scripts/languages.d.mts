type Texts = {readonly [key: string]: unknown};

export function languageTags(root: string): string[];
export function languageFiles(root: string, problems: string[]): Map<string, string>;
export function readTexts(root: string, tag: string, problems?: string[]): Record<string, Texts>;
