import type { EntityManager } from "typeorm";
import type { Write } from "../../../../platform/actions/decision.js";
import { writeRecords } from "../../../../platform/actions/write-records.js";
import type { Records } from "../../domain/records/records.js";
import type { IndicatorSweep } from "../../domain/records/sweeps/indicator-sweep.js";
import { tables } from "../tables.js";

/** A sweep that was saved, with the services in which something of it is another way now. */
export interface SavedSweep extends IndicatorSweep {
  readonly serviceSweepIds: readonly string[];
}

/** The ids of the services' parts that a decision writes. */
export const partsOf = (writes: readonly Write<Records>[]): readonly string[] => [
  ...new Set(
    writes.flatMap((write) => {
      if ("update" in write) return write.update === "ServiceSweep" ? [write.id] : [];
      return write.insert === "ServiceSweep" ? [write.row.id] : [];
    }),
  ),
];

/** Writes what an operation on a sweep decided. */
export async function saveSweep(
  transaction: EntityManager,
  id: string,
  writes: readonly Write<Records>[],
): Promise<SavedSweep> {
  await writeRecords(transaction, tables, writes, { kind: "IndicatorSweep", id });
  return {
    ...(await transaction.findOneByOrFail(tables.IndicatorSweep, { id })),
    serviceSweepIds: partsOf(writes),
  };
}
