import { Any, type EntityManager } from "typeorm";
import type { PerformedBy } from "../../../../platform/actions/aggregate.js";
import type { Write } from "../../../../platform/actions/decision.js";
import { appendEvent } from "../../../../platform/events/outbox/outbox.js";
import { isTold } from "../../domain/indicators/is-told.js";
import type { IndicatorSighting } from "../../domain/records/indicators/indicator-sighting.js";
import type { Records } from "../../domain/records/records.js";
import { indicatorEvent } from "../indicators/indicator-event.js";
import { tables } from "../tables.js";

/** The indicators whose readers may all know of what was seen of them: all sightings of a sweep belong to one incident, or to none. */
async function toldOf(transaction: EntityManager, seen: readonly IndicatorSighting[]): Promise<readonly string[]> {
  const ids = [...new Set(seen.map(({ indicatorId }) => indicatorId))];
  const incidentId = seen[0]?.incidentId;
  const incident = incidentId ? await transaction.findOneBy(tables.Incident, { id: incidentId }) : null;
  if (!incident) return ids;
  const indicators = await transaction.find(tables.Indicator, {
    where: { id: Any(ids) },
    select: { id: true, handling: true },
  });
  const place = { handling: incident.handling, incidentId: incident.id };
  return indicators.filter((indicator) => isTold(indicator, place)).map(({ id }) => id);
}

/** Says, once, of the indicators that a decision has changed or whose sightings it has recorded or withdrawn, to those who listen to these. */
export async function announceIndicators(
  transaction: EntityManager,
  writes: readonly Write<Records>[],
  by: PerformedBy,
): Promise<void> {
  const withdrawn = writes.flatMap((write) =>
    "update" in write && write.update === "IndicatorSighting" ? [write.id] : [],
  );
  const sightings = withdrawn.length ? await transaction.findBy(tables.IndicatorSighting, { id: Any(withdrawn) }) : [];
  const seen = [
    ...sightings,
    ...writes.flatMap((write) => ("insert" in write && write.insert === "IndicatorSighting" ? [write.row] : [])),
  ];
  const changed = writes.flatMap((write) => ("update" in write && write.update === "Indicator" ? [write.id] : []));
  const ids = new Set([...changed, ...(await toldOf(transaction, seen))]);
  const [subject] = ids;
  if (!subject) return;
  const entity = { id: subject, version: 1, ids: [...ids] };
  await appendEvent(transaction, { subject, time: by.now, ...indicatorEvent(entity, by) });
}
