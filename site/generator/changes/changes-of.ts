import type { Term } from "../model/process-model.js";
import type { ChangeName, ProcessChange } from "./change-kinds.js";
import { pairUp } from "./pair-up.js";

/** A change, where what was is not what is. */
export function changeOf(
  kind: ChangeName,
  { coordinate }: Pick<Term, "coordinate">,
  was: readonly string[],
  is: readonly string[],
): readonly ProcessChange[] {
  return was.join() === is.join() ? [] : [{ kind, coordinate, was, is }];
}

/** A change for each item of a list that came or went. */
export function cameAndWent(
  coordinate: string,
  was: readonly string[],
  is: readonly string[],
  [addition, removal]: readonly [ChangeName, ChangeName],
): readonly ProcessChange[] {
  const { added, removed } = pairUp(was, is, (item) => item);
  return [
    ...added.map((item) => ({ kind: addition, coordinate, was: [], is: [item] })),
    ...removed.map((item) => ({ kind: removal, coordinate, was: [item], is: [] })),
  ];
}
