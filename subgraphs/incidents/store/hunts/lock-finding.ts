import type { EntityManager } from "typeorm";
import type { PerformedBy } from "../../../../platform/actions/aggregate.js";
import { appendEvent } from "../../../../platform/events/outbox/outbox.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { isNarrow } from "../../../response-model/evidence/is-narrow.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { FindingToLink } from "../../domain/records/hunts/finding-to-link.js";
import { tables } from "../tables.js";
import { visibleHunts, visibleIncidents } from "../visible-records.js";
import { huntEvent } from "./hunt-event.js";

/** A finding of a hunt that the viewer may see, with a lock on its hunt; null where there is none. */
export async function lockFinding(
  transaction: EntityManager,
  id: string,
  viewer: Viewer,
): Promise<FindingToLink | null> {
  const found = await transaction.findOneBy(tables.HuntFinding, { id });
  if (!found) return null;
  const { breachHuntId } = found;
  const hunts = visibleHunts(transaction, viewer).andWhere("hunt.id = :breachHuntId", { breachHuntId });
  if (!(await hunts.getOne())) return null;
  const hunt = await transaction.findOneOrFail(tables.BreachHunt, {
    where: { id: breachHuntId },
    lock: { mode: "pessimistic_write" },
  });
  const finding = await transaction.findOneByOrFail(tables.HuntFinding, { breachHuntId, id });
  const { handling } = hunt.incidentId
    ? await transaction.findOneByOrFail(tables.Incident, { id: hunt.incidentId })
    : hunt;
  return { ...finding, handling, incidentNumber: await numberFor(transaction, finding.incidentId, viewer) };
}

/** The number of an incident that the viewer may read; null for any other. */
async function numberFor(transaction: EntityManager, id: string | null, viewer: Viewer): Promise<string | null> {
  const incidents = visibleIncidents(transaction, viewer).andWhere("incident.id = :id", { id });
  return id ? ((await incidents.getOne())?.number ?? null) : null;
}

/**
 * Says of the hunt that a finding of it belongs to an incident now, unless others read the hunt than the incident: where that is marked
 * for few, they do not learn that there is one, and its own readers learn it of the incident.
 */
export async function reportFinding(
  transaction: EntityManager,
  finding: Pick<FindingToLink, "breachHuntId"> | null | undefined,
  incident: Incident,
  by: PerformedBy,
): Promise<void> {
  if (!finding) return;
  const hunt = await transaction.findOneByOrFail(tables.BreachHunt, { id: finding.breachHuntId });
  if (isNarrow(incident) && hunt.incidentId !== incident.id) return;
  await appendEvent(transaction, { subject: hunt.id, time: by.now, ...huntEvent(hunt, by) });
}
