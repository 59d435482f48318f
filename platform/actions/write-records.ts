import type { EntityManager, EntitySchema } from "typeorm";
import type { Write } from "./decision.js";

/** A statement takes 65,535 parameters: so many rows fit into one, however many columns they have. */
const maxRowsOfInsert = 500;

/** Carries out the writes of a decision, in their order. New rows of one kind that follow each other take one statement. */
export async function writeRecords<Records>(
  transaction: EntityManager,
  tables: { readonly [Kind in keyof Records]: EntitySchema<Records[Kind]> },
  writes: readonly Write<Records>[],
): Promise<void> {
  for (let place = 0; place < writes.length; ) {
    const write = writes[place] as Write<Records>;
    if ("insert" in write) {
      const rows = rowsFrom(writes, place, write.insert);
      await transaction.insert(tables[write.insert], rows as never);
      place += rows.length;
    } else {
      await transaction.update(tables[write.update], { id: write.id } as never, write.set as never);
      place += 1;
    }
  }
}

/** The new rows of a kind that follow each other from a place on. */
function rowsFrom<Records>(writes: readonly Write<Records>[], from: number, kind: keyof Records): readonly unknown[] {
  const rows: unknown[] = [];
  for (const write of writes.slice(from, from + maxRowsOfInsert)) {
    if (!("insert" in write) || write.insert !== kind) break;
    rows.push(write.row);
  }
  return rows;
}
