/** More names than these make a text that nobody reads. */
export const maxNames = 20;

/** Where what is named may be very many, it is counted up to one more than these. */
export const maxCounted = 1_000;

/**
 * Many names for a text, or for the words of a gate: the first of them, and how many there are besides. Pure.
 * @param count of how many these are the names, where they are only the first
 */
export function someNames(names: readonly string[], count = names.length) {
  const more = count - maxNames;
  if (more <= 0) return names;
  const besides =
    count > maxCounted
      ? { en: `and at least ${more} more`, ko: `그 외 ${more}건 이상` }
      : { en: `and ${more} more`, ko: `그 외 ${more}건` };
  return [...names.slice(0, maxNames), besides];
}

/** The same in the words of a timeline. Pure. */
export const namesInText = (names: readonly string[]): string =>
  someNames(names)
    .map((one) => (typeof one === "string" ? one : one.en))
    .join(", ");
