import { Any, type EntityManager } from "typeorm";
import type { PerformedBy } from "../../../../platform/actions/aggregate.js";
import { appendEvent } from "../../../../platform/events/outbox/outbox.js";
import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";
import { isGuarded } from "../../domain/advice/is-guarded.js";
import { tables } from "../tables.js";
import { partEvents, type ReportedPart } from "./reported-parts.js";

type PartData = EventData<(typeof partEvents)[ReportedPart]>;

/**
 * Appends one event for each kind of part that an operation changed, with the ids alone: what has become of the parts is read
 * when it is delivered, by whoever may read it then. Of a consultation that is privileged, or with legal affairs, nothing
 * leaves Cordon.
 */
export async function reportParts(
  transaction: EntityManager,
  incidentId: string,
  parts: ReadonlyMap<ReportedPart, readonly string[]>,
  { action: operation, now }: PerformedBy,
): Promise<void> {
  for (const [kind, all] of parts) {
    const secret = kind === "Consultation" ? await guardedOf(transaction, incidentId, all) : new Set<string>();
    for (const insideOnly of [false, true]) {
      const ids = all.filter((id) => secret.has(id) === insideOnly);
      if (ids.length === 0) continue;
      const data = { incidentId, operation, ids } satisfies PartData;
      const { type } = eventTypes[partEvents[kind]];
      await appendEvent(transaction, { type, subject: incidentId, time: now, data, insideOnly });
    }
  }
}

async function guardedOf(
  transaction: EntityManager,
  incidentId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await transaction.find(tables.Consultation, {
    where: { incidentId, id: Any([...ids]) },
    select: { id: true, isPrivileged: true, isForLegal: true, state: true },
  });
  return new Set(rows.filter(isGuarded).map(({ id }) => id));
}
