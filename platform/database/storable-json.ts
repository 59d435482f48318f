/** Characters that JSON can carry and PostgreSQL cannot keep: NUL, and halves of a surrogate pair. */
const unstorable = /\0|\p{Surrogate}/gu;

/** Whether PostgreSQL can keep this text as it is. */
export const isStorable = (text: string): boolean => text.search(unstorable) === -1;

/**
 * The value as it comes back from a `jsonb` column: dates as text, nothing undefined, and U+FFFD in place of characters that
 * PostgreSQL cannot keep. What is hashed must be what is stored.
 */
export function toStorableJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) => {
    if (typeof part === "string") return storable(part);
    if (part === null || typeof part !== "object" || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [storable(name), inner]));
  });
}

const storable = (text: string) => text.replace(unstorable, "\uFFFD");
