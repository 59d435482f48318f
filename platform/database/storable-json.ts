/** Characters that JSON can carry and PostgreSQL cannot keep: NUL, and halves of a surrogate pair. */
const unstorable = /\0|\p{Surrogate}/gu;

/** Whether PostgreSQL can store this text unchanged. */
export const isStorable = (text: string): boolean => text.search(unstorable) === -1;

/**
 * The value as a `jsonb` column returns it: dates as text, no undefined, and U+FFFD for characters that PostgreSQL
 * cannot store. What is hashed must be what is stored.
 */
export function toStorableJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) => {
    if (typeof part === "string") return storable(part);
    if (part === null || typeof part !== "object" || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [storable(name), inner]));
  });
}

const storable = (text: string) => text.replace(unstorable, "\uFFFD");
