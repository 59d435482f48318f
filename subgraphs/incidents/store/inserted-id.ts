import type { Write } from "../../../platform/actions/decision.js";
import type { Records } from "../domain/records/records.js";

/** The id of the record of a kind that a decision brings into being. */
export function insertedId(writes: readonly Write<Records>[], kind: keyof Records): string {
  for (const write of writes) if ("insert" in write && write.insert === kind) return write.row.id;
  throw new Error(`The decision inserts no ${kind}.`);
}
