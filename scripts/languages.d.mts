type Texts = {readonly [key: string]: unknown};

export const TEXT_FILES: readonly string[];
export function languageTags(root: string): string[];
export function readTexts(root: string, tag: string, problems?: string[]): Record<string, Texts>;
