import type { Direction } from "../lists/order.js";
import type { Condition, Reading, Readings } from "./reading.js";
import { newSelection, type Selection } from "./selection.js";

/** By which relations whole rows lead to others that are read with them. */
export interface RelationTree {
  readonly [relation: string]: RelationTree;
}

/** The rows that are read with all their columns. */
export interface WholeRows {
  readonly conditions: readonly Condition[];
  readonly order?: readonly { readonly expression: string; readonly direction: Direction }[];
  /** Whoever is handed them may read them. */
  readonly isTrusted?: boolean;
  /** What the conditions of hidden relations take. */
  readonly given?: Readonly<Record<string, unknown>>;
}

/** All columns of rows, and of those that they lead to. */
export function wholeSelection(readings: Readings, kind: string, wanted: RelationTree): Selection {
  const selection = newSelection(kind);
  selection.taken.add("*");
  for (const [field, further] of Object.entries(wanted)) {
    const relation = (readings[kind] as Reading).relations[field];
    if (!relation) throw new Error(`${kind} does not lead anywhere by ${field}.`);
    const rows = wholeSelection(readings, relation.to, further);
    selection.relations.set(field, { of: kind, field, relation, arguments: {}, page: { rows, isCounted: false } });
  }
  return selection;
}
