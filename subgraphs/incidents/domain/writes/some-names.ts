/** More names than these make a text that nobody reads. */
const maxNames = 20;

/** Many names for a text, or for the words of a gate: the first of them, and how many there are besides. Pure. */
export function someNames(names: readonly string[]) {
  const more = names.length - maxNames;
  return more > 0 ? [...names.slice(0, maxNames), { en: `and ${more} more`, ko: `그 외 ${more}건` }] : names;
}

/** The same in the words of a timeline. Pure. */
export const namesInText = (names: readonly string[]): string =>
  someNames(names)
    .map((one) => (typeof one === "string" ? one : one.en))
    .join(", ");
