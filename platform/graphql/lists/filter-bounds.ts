import { CordonError } from "../../runtime/errors.js";

/** In all, whatever is combined: more would only make PostgreSQL slow. */
export const maxFilters = 50;
export const maxDepth = 5;

/** So many more may lie around and beside a filter that a list adds to what was asked for. */
export const maxAdded = 2;

export const tooManyFilters = (): CordonError =>
  new CordonError(
    "BAD_USER_INPUT",
    `A filter can be combined of ${maxFilters} others, ${maxDepth} within each other. Ask for less, or in several requests.`,
  );

/** The classes of filters that can be combined of others. */
const combined = new WeakSet<object>();

export const canBeCombined = (type: object): void => void combined.add(type);

/**
 * Counts the filters in the arguments of a field, and how many lie within each other, before their rules are applied to each: whatever it is
 * that reads the list.
 * @throws CordonError BAD_USER_INPUT when there are too many
 */
export function refuseTooManyFilters(input: object): void {
  let filters = 0;
  const left: { readonly value: unknown; readonly depth: number }[] = [{ value: input, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value } = next;
    if (value === null || typeof value !== "object") continue;
    const isFilter = combined.has(value.constructor);
    if (isFilter) filters += 1;
    const depth = next.depth + (isFilter ? 1 : 0);
    if (filters > maxFilters || depth > maxDepth) throw tooManyFilters();
    if (filters === 0 && value !== input) continue;
    for (const one of Object.values(value).flat()) left.push({ value: one, depth });
  }
}
