import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { isOver } from "../../../domain/is-over.js";
import type { Incident } from "../../../domain/records/case/incident.js";
import type { IncidentOfHunt } from "../../../domain/records/hunts/incident-of-hunt.js";
import { lockWithSurvivors } from "../../merged-cases/lock-with-survivors.js";
import { goingOnFrom } from "../../merged-cases/merged-cases.js";
import { tables } from "../../tables.js";
import { visibleHunts, visibleIncidents } from "../../visible-records.js";

/** What a hunt is part of, where it is part of nothing. */
const ofNone: IncidentOfHunt = { incident: null, counting: null };

/**
 * Locks the incident that a hunt is part of, or shall be, before the hunt, in the order in which a finding is linked: nobody ends it or
 * merges it while something is found for it. With it the one in which that counts: of a duplicate, what it was merged into.
 */
export async function lockIncidentOfHunt(
  transaction: EntityManager,
  incidentId: string | null | undefined,
  viewer: Viewer,
): Promise<IncidentOfHunt> {
  if (!incidentId) return ofNone;
  const before = await goingOnFrom(transaction, incidentId);
  await lockWithSurvivors(transaction, [...new Set([incidentId, before])]);
  // It was merged meanwhile: begun again, what it was merged into is locked as well.
  if ((await goingOnFrom(transaction, incidentId)) !== before) throw began("merged");
  const incident = await transaction.findOneByOrFail(tables.Incident, { id: incidentId });
  return { incident, counting: await countingIn(transaction, incident, before, viewer) };
}

/** The same of a hunt that is there already, as far as the viewer sees it; it is not locked itself. */
export async function lockAroundHunt(
  transaction: EntityManager,
  breachHuntId: string,
  viewer: Viewer,
  joining?: string | null,
): Promise<IncidentOfHunt> {
  const hunts = visibleHunts(transaction, viewer).andWhere("hunt.id = :breachHuntId", { breachHuntId });
  const before = await hunts.getOne();
  return before ? lockIncidentOfHunt(transaction, before.incidentId ?? joining, viewer) : ofNone;
}

/** Begins again where a hunt became part of another incident, or of none, before it was locked; one that joins an incident is part of none. */
export function checkStillAround(
  hunt: { readonly incidentId: string | null },
  { incident }: IncidentOfHunt,
  joining?: string | null,
): void {
  if ((hunt.incidentId ?? joining ?? null) !== (incident?.id ?? null)) throw began("moved");
}

const began = (what: string) => Object.assign(new Error(`${what} meanwhile`), { code: "40001" });

async function countingIn(
  transaction: EntityManager,
  incident: Incident,
  goingOnId: string,
  viewer: Viewer,
): Promise<Incident | null> {
  if (goingOnId === incident.id) return isOver({ incident }) ? null : incident;
  const readable = visibleIncidents(transaction, viewer).andWhere("incident.id = :goingOnId", { goingOnId });
  const survivor = await readable.getOne();
  return survivor && !isOver({ incident: survivor }) ? survivor : null;
}
