import { Any, type EntityManager } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { asCompared } from "../../domain/actor-profiles/as-compared.js";
import type { ThreatActorProfile } from "../../domain/records/actor-profiles/threat-actor-profile.js";
import { ownProfileId } from "../../domain/stix/own-ids.js";
import type { SaidObject } from "../../domain/stix/said-in-bundle.js";
import { visibleProfiles } from "../actor-profiles/visible-profiles.js";
import { tables } from "../tables.js";
import { uuidV5 } from "./uuid-v5.js";

/** Whether a bundle may mean a profile: by the id that it came under, by the one that it is exported under, or by a name. */
function meantBy(said: readonly SaidObject[]) {
  const ids = new Set(
    said.flatMap((one) => {
      if (one.kind === "ACTOR") return one.stixId;
      if (one.kind === "RELATIONSHIP") return one.to;
      return one.kind === "USES" ? one.of : [];
    }),
  );
  const names = new Set(said.flatMap((one) => (one.kind === "ACTOR" ? asCompared(one.name) : [])));
  return ({ id, stixId, name, aliases }: ThreatActorProfile): boolean =>
    (stixId !== null && ids.has(stixId)) ||
    ids.has(ownProfileId(id, uuidV5)) ||
    [name, ...aliases].some((one) => names.has(asCompared(one)));
}

/**
 * The profiles that whoever takes a bundle in may read, where it has any adversary: there are as many as an organization knows. Those that it may
 * say anew, or relate an indicator to, are locked in one order, and looked at again behind the lock: one of them may have ended by then, or go on
 * in another one.
 */
export async function lockProfilesOfBundle(
  transaction: EntityManager,
  viewer: Viewer,
  said: readonly SaidObject[],
): Promise<readonly ThreatActorProfile[]> {
  if (!said.some(({ kind }) => ["ACTOR", "RELATIONSHIP", "USES"].includes(kind))) return [];
  const isMeant = meantBy(said);
  const locked = new Set<string>();
  for (;;) {
    const profiles = await visibleProfiles(transaction, viewer).orderBy("profile.id").getMany();
    const meant = profiles.filter(isMeant);
    const goingOn = meant.flatMap(({ mergedIntoId }) => profiles.filter(({ id }) => id === mergedIntoId));
    const ids = [...meant, ...goingOn].flatMap(({ id }) => (locked.has(id) ? [] : id));
    if (ids.length === 0) return profiles;
    for (const id of ids) locked.add(id);
    await transaction.find(tables.ThreatActorProfile, {
      ...{ select: { id: true }, where: { id: Any(ids) }, order: { id: "ASC" } },
      lock: { mode: "pessimistic_write" },
    });
  }
}
