import type { Write } from "./decision.js";

/** The id of the record of a kind that a decision brings into being. */
export function insertedId<Records extends { readonly [Kind in keyof Records]: { readonly id: string } }>(
  writes: readonly Write<Records>[],
  kind: keyof Records,
): string {
  for (const write of writes) if ("insert" in write && write.insert === kind) return write.row.id;
  throw new Error(`The decision inserts no ${String(kind)}.`);
}
