/**
 * The nesting depth of a JSON value, counted up to `bound`; `bound + 1` if it is deeper. Iterative, so hostile input cannot overflow the
 * stack.
 */
export function depthOf(value: unknown, bound: number): number {
  let level = [value];
  for (let depth = 0; depth <= bound; depth += 1) {
    const inner = level.filter((one): one is object => typeof one === "object" && one !== null);
    if (inner.length === 0) return depth;
    level = inner.flatMap((one) => Object.values(one));
  }
  return bound + 1;
}
