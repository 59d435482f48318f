import type { DirectiveUse } from "../schema/directive-uses.js";
import type { ReferenceWords } from "../words/reference-words.js";

/** What `@constraint` says of a value, such as "1 to 100 items, each once". */
export function boundsInWords(bounds: DirectiveUse, words: ReferenceWords["bounds"]): string {
  const span = (min: unknown, max: unknown) => {
    const [from, to] = [min, max].map((bound) => (typeof bound === "number" ? bound.toLocaleString("en") : undefined));
    if (from !== undefined && to !== undefined) return from === to ? from : words.between(from, to);
    return from === undefined ? to && words.atMost(to) : words.atLeast(from);
  };
  const items = span(bounds.minItems, bounds.maxItems);
  const characters = span(bounds.minLength, bounds.maxLength);
  return [
    items && words.items(items),
    bounds.uniqueItems && words.unique,
    characters && words.characters(characters),
    span(bounds.min, bounds.max),
  ]
    .filter(Boolean)
    .join(", ");
}
