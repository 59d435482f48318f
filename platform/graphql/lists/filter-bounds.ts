import { CordonError } from "../../runtime/errors.js";

/** In all, whatever is combined: more would only make PostgreSQL slow. */
export const maxFilters = 50;
export const maxDepth = 5;

export const tooManyFilters = (): CordonError =>
  new CordonError(
    "BAD_USER_INPUT",
    `A filter can be combined of ${maxFilters} others, ${maxDepth} within each other. Ask for less, or in several requests.`,
  );

/** The classes of filters that can be combined of others. */
const combined = new WeakSet<object>();

export const canBeCombined = (type: object): void => void combined.add(type);

/**
 * Counts the filters in the arguments of a field, before their rules are applied to each.
 * @throws CordonError BAD_USER_INPUT when there are too many
 */
export function refuseTooManyFilters(input: object): void {
  let filters = 0;
  const left: unknown[] = [input];
  while (left.length > 0) {
    const value = left.pop();
    if (value === null || typeof value !== "object") continue;
    if (combined.has(value.constructor)) filters += 1;
    if (filters > maxFilters) throw tooManyFilters();
    if (filters > 0 || value === input) left.push(...Object.values(value).flat());
  }
}
