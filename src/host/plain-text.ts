/**
 * Characters that turn the direction of all that follows, or set it apart from what stands around
 * it. A text of somebody else must not turn ours. The marks for one place (LRM, RLM) stay: they reach
 * no further than their neighbours, and Arabic texts need them.
 */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

export const withoutTurns = (text: string): string => text.replace(TURNS, '');

/** The same of every text in a value, however deep. */
export function withoutTurnsIn<Value>(value: Value): Value {
  if (typeof value === 'string') return withoutTurns(value) as Value;
  if (Array.isArray(value)) return value.map(withoutTurnsIn) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutTurnsIn(inner)]),
  ) as Value;
}
