import type { EntityManager } from "typeorm";
import type { Refusal } from "../../../../platform/actions/decision.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type Condition, isOfSecurity, isResponder } from "../../../access/reading/visibility.js";
import { isOfThreatIntelligence, isOnCallForSecurity } from "../briefings/can-read-briefing.js";
import { tables } from "../tables.js";

/** That a viewer may read the profile of an adversary, in SQL: the same as `canReadProfile`, which a test holds it to. */
export const visibleProfile = (viewer: Viewer, alias: string): Condition => ({
  sql: `(${alias}.handling IN ('GREEN', 'CLEAR') OR CAST(:viewerIsOfThreatIntelligence AS boolean)
    OR CAST(:viewerIsOnCallForSecurity AS boolean)
    OR (${alias}.handling = 'AMBER' AND CAST(:viewerIsResponder AS boolean))
    OR (${alias}.handling = 'AMBER_STRICT' AND CAST(:viewerIsOfSecurity AS boolean)))`,
  parameters: {
    viewerIsOfThreatIntelligence: isOfThreatIntelligence(viewer),
    viewerIsOnCallForSecurity: isOnCallForSecurity(viewer),
    viewerIsResponder: isResponder(viewer),
    viewerIsOfSecurity: isOfSecurity(viewer),
  },
});

/** A query for the profiles that the viewer may read. */
export function visibleProfiles(manager: EntityManager, viewer: Viewer) {
  const { sql, parameters } = visibleProfile(viewer, "profile");
  return manager.createQueryBuilder(tables.ThreatActorProfile, "profile").where(sql, parameters);
}

/** What is answered where something names a profile that there is not, or that the viewer may not read; nothing where all is well. */
export async function unseenProfile(
  transaction: EntityManager,
  profileId: string | null | undefined,
  viewer: Viewer,
): Promise<Refusal | undefined> {
  if (!profileId) return undefined;
  const profiles = visibleProfiles(transaction, viewer).andWhere("profile.id = :profileId", { profileId });
  return (await profiles.getExists()) ? undefined : notFound("ThreatActorProfile", profileId);
}
