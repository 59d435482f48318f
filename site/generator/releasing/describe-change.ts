import { kindOf, type ProcessChange } from "../changes/change-kinds.js";
import { partName } from "../links/part-link.js";
import type { ProcessModel } from "../model/process-model.js";
import { englishHistory } from "../words/english-history.js";

/** A change in a line of English, for a terminal. */
export function describeChange(change: ProcessChange, before: ProcessModel, after: ProcessModel): string {
  const { levels, kinds, newOne } = englishHistory.changes;
  const named = (items: readonly string[], model: ProcessModel) =>
    items.map((item) => (item === "" ? newOne : partName(model, item))).join(", ");
  const detail = [named(change.was, before), named(change.is, after)].filter(Boolean).join(" -> ");
  return `${levels[kindOf(change).level]}: ${kinds[change.kind]}: ${change.coordinate}${detail ? `: ${detail}` : ""}`;
}
