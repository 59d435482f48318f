import type { EntityManager } from "typeorm";
import type { Write } from "../../../../platform/actions/decision.js";
import { writeRecords } from "../../../../platform/actions/write-records.js";
import type { Records } from "../../domain/records/records.js";
import type { IndicatorSweep } from "../../domain/records/sweeps/indicator-sweep.js";
import { tables } from "../tables.js";
import type { SweepNews } from "./sweep-event.js";

/** A sweep that was saved, with what of it is another way now. */
export interface SavedSweep extends IndicatorSweep {
  readonly news: SweepNews;
}

const written = (writes: readonly Write<Records>[], kind: "ServiceSweep" | "SweepResult"): readonly string[] => [
  ...new Set(
    writes.flatMap((write) => {
      if ("update" in write) return write.update === kind ? [write.id] : [];
      return write.insert === kind ? [write.row.id] : [];
    }),
  ),
];

/** What of sweeps a decision writes. */
export const newsOf = (writes: readonly Write<Records>[]): SweepNews => ({
  serviceSweepIds: written(writes, "ServiceSweep"),
  sweepResultIds: written(writes, "SweepResult"),
});

/** Writes what an operation on a sweep decided. */
export async function saveSweep(
  transaction: EntityManager,
  id: string,
  writes: readonly Write<Records>[],
): Promise<SavedSweep> {
  await writeRecords(transaction, tables, writes, { kind: "IndicatorSweep", id });
  return { ...(await transaction.findOneByOrFail(tables.IndicatorSweep, { id })), news: newsOf(writes) };
}
