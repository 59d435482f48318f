import { Any, type EntityManager } from "typeorm";
import type { PerformedBy } from "../../../../platform/actions/aggregate.js";
import type { Decision } from "../../../../platform/actions/decision.js";
import { appendEvent } from "../../../../platform/events/outbox/outbox.js";
import type { Records } from "../../domain/records/records.js";
import { tables } from "../tables.js";
import { correlationEvent } from "./correlation-event.js";

/** Says of the suggestions whose acceptance was taken back to those who listen to these. */
export async function announceTakenBack(
  transaction: EntityManager,
  { writes }: Decision<Records>,
  by: PerformedBy,
): Promise<void> {
  const ids = writes.flatMap((write) => ("update" in write && write.update === "AlertCorrelation" ? [write.id] : []));
  if (ids.length === 0) return;
  for (const one of await transaction.find(tables.AlertCorrelation, { where: { id: Any(ids) }, order: { id: "ASC" } }))
    await appendEvent(transaction, { subject: one.id, time: by.now, ...correlationEvent(one, by) });
}
