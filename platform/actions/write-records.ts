import { Any, type EntityManager, type EntitySchema } from "typeorm";
import type { Write } from "./decision.js";

/** A statement takes 65,535 parameters: so many rows fit into one, however many columns they have. */
const maxRowsOfInsert = 500;

/**
 * Carries out the writes of a decision, in their order. New rows of one kind that follow each other take one statement, and so do
 * rows that are changed alike, by one and the same `set`.
 */
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
      const ids = idsChangedAlike(writes, place);
      const which = ids.length === 1 ? { id: write.id } : { id: Any([...ids]) };
      await transaction.update(tables[write.update], which as never, write.set as never);
      place += ids.length;
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

/** The ids of the rows of a kind that are changed alike, one behind the other from a place on. */
function idsChangedAlike<Records>(writes: readonly Write<Records>[], from: number): readonly string[] {
  const [first, ...others] = writes.slice(from);
  if (!first || !("update" in first)) return [];
  const { update, set, id } = first;
  const other = others.findIndex((write) => !("update" in write) || write.update !== update || write.set !== set);
  const alike = other === -1 ? others : others.slice(0, other);
  return [id, ...alike.flatMap((write) => ("update" in write ? write.id : []))];
}
