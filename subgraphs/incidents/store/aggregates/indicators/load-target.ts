import type { EntityManager } from "typeorm";
import { isRefusal, type Refusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { strictest } from "../../../../response-model/evidence/strictest.js";
import { noTarget, type RelationTarget } from "../../../domain/indicators/relation-target.js";
import { lockProfile } from "../../actor-profiles/visible-profiles.js";
import { loadCaseFile, lockAlert } from "../../case/load-case-file.js";
import { tables } from "../../tables.js";

/** What an operation names that an indicator is related to. */
export interface NamesTarget {
  readonly incidentId?: string | null;
  readonly alertId?: string | null;
  readonly actorId?: string | null;
  readonly profileId?: string | null;
}

/** What an indicator is to be related to, locked, where the viewer may see it; nothing where nothing is named. */
export async function loadTarget(
  transaction: EntityManager,
  { incidentId, alertId, actorId, profileId }: NamesTarget,
  viewer: Viewer,
): Promise<RelationTarget | Refusal> {
  if (profileId) {
    const profile = await lockProfile(transaction, profileId, viewer);
    if (!profile) return notFound("ThreatActorProfile", profileId);
    return { ...noTarget, profileId, profile, handling: profile.handling, incidentHandling: profile.handling };
  }
  const actor = actorId ? await transaction.findOneBy(tables.ThreatActor, { id: actorId }) : null;
  if (actorId && !actor) return notFound("ThreatActor", actorId);
  const caseId = actor?.incidentId ?? incidentId;
  if (caseId) {
    const file = await loadCaseFile(transaction, caseId, viewer);
    if (isRefusal(file)) return actor ? notFound("ThreatActor", actor.id) : file;
    const { handling } = file.incident;
    return {
      incidentId: caseId,
      alertId: null,
      threatActorId: actor?.id ?? null,
      profileId: null,
      handling,
      incidentHandling: handling,
      file,
    };
  }
  if (!alertId) return noTarget;
  const alert = await lockAlert(transaction, alertId, viewer);
  if (isRefusal(alert)) return alert;
  // What belongs to an incident is read by nobody who may not read that, so the marking of either may be the narrower one.
  const incident = alert.incidentId ? await transaction.findOneBy(tables.Incident, { id: alert.incidentId }) : null;
  const assignments = incident ? await transaction.findBy(tables.Assignment, { incidentId: incident.id }) : [];
  const handling = strictest(alert.handling, incident?.handling);
  return { ...noTarget, alertId, handling, incidentHandling: incident?.handling ?? null, assignments };
}

/** What is locked of it, as far as the input names it. */
export const locksOfTarget = ({ incidentId, alertId }: NamesTarget) => [
  ...(incidentId ? [{ type: "Incident", id: incidentId }] : []),
  ...(alertId ? [{ type: "Alert", id: alertId }] : []),
];
