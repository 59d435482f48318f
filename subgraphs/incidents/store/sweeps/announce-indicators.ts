import { Any, type EntityManager } from "typeorm";
import type { PerformedBy } from "../../../../platform/actions/aggregate.js";
import type { Write } from "../../../../platform/actions/decision.js";
import { appendEvent } from "../../../../platform/events/outbox/outbox.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import type { Records } from "../../domain/records/records.js";
import type { IndicatorSweep } from "../../domain/records/sweeps/indicator-sweep.js";
import { disclosedIndicators } from "../indicators/disclosed-indicators.js";
import { indicatorEvent } from "../indicators/indicator-event.js";
import { tables } from "../tables.js";

/**
 * Says, once, of the indicators that a decision about a sweep has changed or whose sightings it has recorded or withdrawn, to those who listen to
 * these, as far as all of them may know of it.
 */
export async function announceIndicators(
  transaction: EntityManager,
  { handling }: Pick<IndicatorSweep, "handling">,
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
  const disclosed = await disclosedIndicators(
    transaction,
    seen.map((one) => ({ ...one, handling: strictest(one.handling, handling) ?? null })),
  );
  const ids = new Set([...changed, ...disclosed]);
  const [subject] = ids;
  if (!subject) return;
  const entity = { id: subject, version: 1, ids: [...ids] };
  await appendEvent(transaction, { subject, time: by.now, ...indicatorEvent(entity, by) });
}
