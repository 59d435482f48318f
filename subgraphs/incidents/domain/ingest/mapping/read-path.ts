/** How many values one path leads to at most: more than alerts that come in one call, so that too many are noticed. */
const maxValues = 10_000;

/**
 * The paths that a mapping may have: a part of JSONPath (RFC 9535) that leads down and decides nothing, so that no mapping can take
 * long. Member names in brackets may have any character but quotes and backslashes.
 */
export const pathPattern = /^\$(?:\.[A-Za-z_][\w-]{0,99}|\['[^'\\]{1,100}'\]|\[\*\]|\[\d{1,4}\]){0,16}$/;

const step = /\.([\w-]+)|\['([^']+)'\]|\[(\*)\]|\[(\d+)\]/g;

/**
 * The values that a path leads to, in their order; none where it leads nowhere. Pure.
 * @param max of how many values it is followed at each step: no more are ever touched
 */
export function readPath(value: unknown, path: string, max = maxValues): readonly unknown[] {
  let found: readonly unknown[] = [value];
  for (const [, name, quoted, every, index] of path.matchAll(step)) {
    const key = name ?? quoted;
    const next: unknown[] = [];
    for (const one of found) {
      if (next.length >= max) break;
      if (key !== undefined) {
        if (isObject(one) && Object.hasOwn(one, key)) next.push(one[key]);
      } else if (Array.isArray(one)) {
        const from = every ? 0 : Number(index);
        next.push(...one.slice(from, every ? max - next.length : from + 1));
      }
    }
    found = next;
  }
  return found.filter((one) => one !== undefined && one !== null);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
