/** JSON that keeps dates apart from text, so that a remembered answer comes back with the types it had. */
export function toTaggedJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, plain: unknown) {
    const original = this[key];
    return original instanceof Date ? { $date: original.toISOString() } : plain;
  });
}

/** The reverse of {@link toTaggedJson}, for a value already parsed from JSON (as a `jsonb` column returns it). */
export function fromTaggedJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromTaggedJson);
  if (value === null || typeof value !== "object") return value;
  if ("$date" in value && Object.keys(value).length === 1) return new Date(String(value.$date));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fromTaggedJson(part)]));
}
