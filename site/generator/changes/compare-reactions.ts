import type { ProcessModel, Reaction } from "../model/process-model.js";
import type { ProcessChange } from "./change-kinds.js";
import { compareDeclarations } from "./compare-declarations.js";
import { wholeDifference } from "./declaration-differences.js";
import { pairUp } from "./pair-up.js";

/** The reactions that came and went, and what changed in those that stayed. */
export function compareReactions(before: ProcessModel, after: ProcessModel): readonly ProcessChange[] {
  const { added, removed, kept } = pairUp(before.reactions, after.reactions, ({ name }) => name);
  return [
    ...added.map(({ coordinate }) => ({ kind: "reactionAdded" as const, coordinate, was: [], is: [] })),
    ...removed.map(({ coordinate }) => ({ kind: "reactionRemoved" as const, coordinate, was: [], is: [] })),
    ...kept.flatMap(([was, is]) => [
      ...wholeDifference("reactionTrigger", is, [trigger(was)], [trigger(is)]),
      ...compareDeclarations(was, is, before, after),
    ]),
  ];
}

const trigger = ({ on, every }: Reaction) => on || `${every} s`;
