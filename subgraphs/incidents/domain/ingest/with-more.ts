/** By value: a set, or a map that says more of each. */
interface Values {
  readonly has: (value: string) => boolean;
}

/**
 * What was known, with what is said besides, as far as there is room. What is recorded as an indicator takes the place of what is not: an
 * alert that is full hides none. The very same list where nothing changes. Pure.
 */
export function withMore(
  known: readonly string[],
  said: readonly string[],
  max: number,
  recorded: Values = new Set(),
): readonly string[] {
  if (said.every((one) => known.includes(one))) return known;
  const all = [...new Set([...known, ...said])];
  if (all.length <= max) return all;
  const first = all.filter((one) => recorded.has(one)).slice(0, max);
  const rest = all.filter((one) => !recorded.has(one)).slice(0, max - first.length);
  const kept = new Set([...first, ...rest]);
  return known.every((one) => kept.has(one)) && known.length === kept.size ? known : all.filter((one) => kept.has(one));
}
