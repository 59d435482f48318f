import { Any, type EntityManager } from "typeorm";
import type { PerformedBy } from "../../../../platform/actions/aggregate.js";
import type { Write } from "../../../../platform/actions/decision.js";
import { appendEvent } from "../../../../platform/events/outbox/outbox.js";
import type { Records } from "../../domain/records/records.js";
import { indicatorEvent } from "../indicators/indicator-event.js";
import { tables } from "../tables.js";

/** Says, once, of the indicators that a decision has changed or whose sightings it has recorded or withdrawn, to those who listen to these. */
export async function announceIndicators(
  transaction: EntityManager,
  writes: readonly Write<Records>[],
  by: PerformedBy,
): Promise<void> {
  const withdrawn = writes.flatMap((write) =>
    "update" in write && write.update === "IndicatorSighting" ? [write.id] : [],
  );
  const sightings = withdrawn.length
    ? await transaction.find(tables.IndicatorSighting, { where: { id: Any(withdrawn) }, select: { indicatorId: true } })
    : [];
  const ids = new Set([
    ...sightings.map(({ indicatorId }) => indicatorId),
    ...writes.flatMap((write) => {
      if ("update" in write) return write.update === "Indicator" ? [write.id] : [];
      return write.insert === "IndicatorSighting" ? [write.row.indicatorId] : [];
    }),
  ]);
  const [subject] = ids;
  if (!subject) return;
  const entity = { id: subject, version: 1, ids: [...ids] };
  await appendEvent(transaction, { subject, time: by.now, ...indicatorEvent(entity, by) });
}
