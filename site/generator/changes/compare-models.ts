import type { ProcessModel } from "../model/process-model.js";
import { changeParts, kindOf, type ProcessChange } from "./change-kinds.js";
import { compareClocks } from "./compare-clocks.js";
import { compareOperations } from "./compare-operations.js";
import { compareReactions } from "./compare-reactions.js";
import { compareTerms } from "./compare-terms.js";
import { compareTimers } from "./compare-timers.js";
import { compareValues } from "./compare-values.js";
import { compareWords } from "./compare-words.js";

/** Everything in which a version of the process differs from the one before, part by part. */
export function compareModels(before: ProcessModel, after: ProcessModel): readonly ProcessChange[] {
  const changes = [
    compareValues,
    compareTerms,
    compareClocks,
    compareTimers,
    compareOperations,
    compareReactions,
    compareWords,
  ].flatMap((compare) => compare(before, after));
  return changeParts.flatMap((part) => changes.filter((change) => kindOf(change).part === part));
}
