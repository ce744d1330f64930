/** What is put in place of a part for a while, and put back. */

const undo: (() => void)[] = [];

export function standIn<Parts extends object, Name extends keyof Parts>(
  parts: Parts,
  name: Name,
  other: Parts[Name],
): void {
  const own = parts[name];
  undo.push(() => (parts[name] = own));
  parts[name] = other;
}

export function putBack(): void {
  for (const back of undo.splice(0).reverse()) back();
}

/** Where a network that is gone, or one that is slow, leads. */
export const gone = () => Promise.reject(new Error('offline'));
export const never = () => new Promise<never>(() => undefined);
