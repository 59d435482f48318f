/** How many objects and lists of a JSON value stand within each other, as far as a bound; one more where it goes deeper. No recursion. Pure. */
export function depthOf(value: unknown, bound: number): number {
  let level = [value];
  for (let depth = 0; depth <= bound; depth += 1) {
    const inner = level.filter((one): one is object => typeof one === "object" && one !== null);
    if (inner.length === 0) return depth;
    level = inner.flatMap((one) => Object.values(one));
  }
  return bound + 1;
}
