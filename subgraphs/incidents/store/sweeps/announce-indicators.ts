import type { EntityManager } from "typeorm";
import type { PerformedBy } from "../../../../platform/actions/aggregate.js";
import type { Write } from "../../../../platform/actions/decision.js";
import { appendEvent } from "../../../../platform/events/outbox/outbox.js";
import type { Records } from "../../domain/records/records.js";
import { indicatorEvent } from "../indicators/indicator-event.js";

/** Says, once, of the indicators that a decision has changed or that were seen by it, to those who listen to these. */
export async function announceIndicators(
  transaction: EntityManager,
  writes: readonly Write<Records>[],
  by: PerformedBy,
): Promise<void> {
  const ids = new Set(
    writes.flatMap((write) => {
      if ("update" in write) return write.update === "Indicator" ? [write.id] : [];
      return write.insert === "IndicatorSighting" ? [write.row.indicatorId] : [];
    }),
  );
  const [subject] = ids;
  if (!subject) return;
  const entity = { id: subject, version: 1, ids: [...ids] };
  await appendEvent(transaction, { subject, time: by.now, ...indicatorEvent(entity, by) });
}
