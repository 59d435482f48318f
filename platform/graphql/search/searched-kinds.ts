import { CordonError } from "../../runtime/errors.js";

/**
 * The kinds that a search looks through.
 * @param named by the caller; null when left out
 * @throws CordonError BAD_USER_INPUT when none is named
 */
export function searchedKinds<Kind>(named: readonly Kind[] | null | undefined, all: readonly Kind[]): readonly Kind[] {
  if (named?.length === 0)
    throw new CordonError("BAD_USER_INPUT", "`kinds` must name at least one, or be left out for all.");
  return named ?? all;
}
