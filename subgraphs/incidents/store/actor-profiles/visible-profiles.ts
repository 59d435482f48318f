import type { EntityManager } from "typeorm";
import type { Refusal } from "../../../../platform/actions/decision.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type Condition, decidedBy } from "../../../access/reading/visibility.js";
import { mayReadProfile } from "../indicators/may-read-profile.js";
import { tables } from "../tables.js";

/** That a viewer may read the profile of an adversary, in SQL. */
export const visibleProfile = (viewer: Viewer, alias: string): Condition =>
  decidedBy(viewer, (deciding) => mayReadProfile(alias, deciding));

/** A query for the profiles that the viewer may read. */
export function visibleProfiles(manager: EntityManager, viewer: Viewer) {
  const { sql, parameters } = visibleProfile(viewer, "profile");
  return manager.createQueryBuilder(tables.ThreatActorProfile, "profile").where(sql, parameters);
}

/** A profile that the viewer may read, locked so that it neither ends nor is marked for fewer meanwhile: it is looked at as it is behind the lock. */
export const lockProfile = (transaction: EntityManager, id: string, viewer: Viewer) =>
  visibleProfiles(transaction, viewer).andWhere("profile.id = :id", { id }).setLock("pessimistic_read").getOne();

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
