/** Waiting for what is sure to come: looks again and again, and fails with what it waited for. */

const PATIENCE_MS = 5_000;

export async function until<Value>(
  look: () => Value | '' | undefined | null | false,
  what: string,
): Promise<Value> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const found = look();
    if (found !== '' && found !== undefined && found !== null && found !== false) return found;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
    // A new task, so that fetches and updates get their turn; a hidden page has no frames.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** The next event of that type. */
export const nextEvent = <Type extends Event>(target: EventTarget, type: string): Promise<Type> =>
  new Promise((resolve) =>
    target.addEventListener(type, (event) => resolve(event as Type), {once: true}),
  );
