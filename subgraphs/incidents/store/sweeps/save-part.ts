import type { EntityManager } from "typeorm";
import type { PerformedBy } from "../../../../platform/actions/aggregate.js";
import type { Write } from "../../../../platform/actions/decision.js";
import { type ActedOn, writeRecords } from "../../../../platform/actions/write-records.js";
import { appendEvent } from "../../../../platform/events/outbox/outbox.js";
import type { Records } from "../../domain/records/records.js";
import type { IndicatorSweep } from "../../domain/records/sweeps/indicator-sweep.js";
import { alertEvent } from "../saving/alert-event.js";
import { tables } from "../tables.js";
import { announceIndicators } from "./announce-indicators.js";
import { newsOf } from "./save-sweep.js";
import type { SweepNews } from "./sweep-event.js";

/** What was saved of a sweep in a service, with the sweep: that one is announced. */
export interface SavedPart {
  readonly sweep: IndicatorSweep;
  readonly news: SweepNews;
}

/** Writes what was decided of a sweep in one service, and says of the alert and the indicators that come of it to those who listen to these. */
export async function savePart(
  transaction: EntityManager,
  sweepId: string,
  writes: readonly Write<Records>[],
  by: PerformedBy,
  actedOn?: ActedOn<Records>,
): Promise<SavedPart> {
  await writeRecords(transaction, tables, writes, actedOn);
  for (const write of writes)
    if ("insert" in write && write.insert === "Alert")
      await appendEvent(transaction, { subject: write.row.id, time: by.now, ...alertEvent(write.row, by) });
  const sweep = await transaction.findOneByOrFail(tables.IndicatorSweep, { id: sweepId });
  await announceIndicators(transaction, sweep, writes, by);
  return { sweep, news: newsOf(writes) };
}
