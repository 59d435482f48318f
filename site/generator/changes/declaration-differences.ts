import type { ChangeName, ProcessChange } from "./change-kinds.js";
import { pairUp } from "./pair-up.js";

interface Changed {
  readonly coordinate: string;
}

/** One change for each item that only one of two lists has. An item may consist of several coordinates. */
export function differences(
  { coordinate }: Changed,
  was: readonly string[],
  is: readonly string[],
  [addition, removal]: readonly [ChangeName, ChangeName],
): readonly ProcessChange[] {
  const { added, removed } = pairUp(was, is, (item) => item);
  return [
    ...added.map((item) => ({ kind: addition, coordinate, was: [], is: item.split(" ") })),
    ...removed.map((item) => ({ kind: removal, coordinate, was: item.split(" "), is: [] })),
  ];
}

/** One change where two lists are not the same. */
export const wholeDifference = (
  kind: ChangeName,
  { coordinate }: Changed,
  was: readonly string[],
  is: readonly string[],
): readonly ProcessChange[] => (was.join() === is.join() ? [] : [{ kind, coordinate, was, is }]);
