/** How many values one path leads to at most: more than alerts that come in one call, so that too many are noticed. */
const maxValues = 10_000;

/**
 * The paths that a mapping may have: a part of JSONPath (RFC 9535) that leads down and decides nothing, so that no mapping can take
 * long. Member names in brackets may have any character but quotes and backslashes.
 */
export const pathPattern = /^\$(?:\.[A-Za-z_][\w-]{0,99}|\['[^'\\]{1,100}'\]|\[\*\]|\[\d{1,4}\]){0,16}$/;

const step = /\.([\w-]+)|\['([^']+)'\]|\[(\*)\]|\[(\d+)\]/g;

/** The values that a path leads to, in their order; none where it leads nowhere. Pure. */
export function readPath(value: unknown, path: string): readonly unknown[] {
  let found: readonly unknown[] = [value];
  for (const [, name, quoted, every, index] of path.matchAll(step)) {
    const key = name ?? quoted;
    found = found.flatMap((one): readonly unknown[] => {
      if (key !== undefined) return isObject(one) && Object.hasOwn(one, key) ? [one[key]] : [];
      if (!Array.isArray(one)) return [];
      return every ? one : one.slice(Number(index), Number(index) + 1);
    });
    if (found.length > maxValues) found = found.slice(0, maxValues);
  }
  return found.filter((one) => one !== undefined && one !== null);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
