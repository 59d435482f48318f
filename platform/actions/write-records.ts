import type { EntityManager, EntitySchema } from "typeorm";
import type { Write } from "./decision.js";

/** Carries out the writes of a decision, in their order. */
export async function writeRecords<Records>(
  transaction: EntityManager,
  tables: { readonly [Kind in keyof Records]: EntitySchema<Records[Kind]> },
  writes: readonly Write<Records>[],
): Promise<void> {
  for (const write of writes) {
    if ("insert" in write) await transaction.insert(tables[write.insert], write.row as never);
    else await transaction.update(tables[write.update], { id: write.id } as never, write.set as never);
  }
}
