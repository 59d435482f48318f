import { Any, type EntityManager, IsNull } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal, type Refusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import type { MergedProfileFile, ProfileFile } from "../../../domain/actor-profiles/profile-file.js";
import { mergedProfileGates, profileGates } from "../../../domain/gates/actor-profiles/profile-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { canReadProfile } from "../../actor-profiles/can-read-profile.js";
import { tables } from "../../tables.js";
import { actorProfileAggregate } from "./actor-profile-aggregates.js";

/** All relations of a profile that stand: also of indicators that the viewer may not read, since nobody is told of these. */
const allRelated = (transaction: EntityManager, profileId: string) =>
  transaction.findBy(tables.IndicatorRelation, { profileId, endedAt: IsNull() });

async function loadEnded(
  transaction: EntityManager,
  profileId: string,
  viewer: Viewer,
): Promise<ProfileFile | Refusal> {
  const lock = { mode: "pessimistic_write" } as const;
  const profile = await transaction.findOne(tables.ThreatActorProfile, { where: { id: profileId }, lock });
  if (!profile || !canReadProfile(viewer, profile)) return notFound("ThreatActorProfile", profileId);
  return { profile, known: [], related: await allRelated(transaction, profileId) };
}

const { name, about, expected, serviceIds, states, event } = actorProfileAggregate;
const ofProfile = { name, expected, serviceIds, states, event };

/** The profile of an adversary that is used no longer. */
export const endedProfileAggregate: Aggregate<{ readonly profileId: string }, ProfileFile, Records> = {
  ...ofProfile,
  about,
  load: (transaction, { profileId }, { viewer }) => loadEnded(transaction, profileId, viewer),
  gates: profileGates,
  save: actorProfileAggregate.save,
};

/** The profile of an adversary that goes on in another one. */
export const mergedProfileAggregate: Aggregate<
  { readonly profileId: string; readonly intoProfileId: string },
  MergedProfileFile,
  Records
> = {
  ...ofProfile,
  about,
  async load(transaction, { profileId, intoProfileId }, { viewer }) {
    // Both are locked in one order, whichever goes on, with those that went on in the one that ends.
    await transaction.find(tables.ThreatActorProfile, {
      where: [{ id: Any([profileId, intoProfileId]) }, { mergedIntoId: profileId }],
      order: { id: "ASC" },
      lock: { mode: "pessimistic_write" },
    });
    const file = await loadEnded(transaction, profileId, viewer);
    if (isRefusal(file)) return file;
    const other = await loadEnded(transaction, intoProfileId, viewer);
    if (isRefusal(other)) return other;
    const former = await transaction.findBy(tables.ThreatActorProfile, { mergedIntoId: profileId });
    return {
      ...file,
      ...{ into: other.profile, relatedToInto: other.related },
      formerIds: former.map(({ id }) => id),
    };
  },
  locks: ({ profileId, intoProfileId }) => [profileId, intoProfileId].map((id) => ({ type: "ThreatActorProfile", id })),
  gates: { ...profileGates, ...mergedProfileGates },
  save: actorProfileAggregate.save,
};
