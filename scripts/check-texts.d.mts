type Texts = {readonly [key: string]: unknown};

export const SOURCE: string;
export function flat(texts: Texts, path?: string): [path: string, text: string][];
export function pluralForms(tag: string): string[];
export function checkTexts(tag: string, file: string, texts: Texts, source: Texts): string[];
export function checkMeta(tag: string, meta: Texts): string[];
export function checkWriting(tag: string, writing: Texts, countries: readonly string[]): string[];
