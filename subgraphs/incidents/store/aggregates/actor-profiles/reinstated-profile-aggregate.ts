import { Any, type EntityManager } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import type { ProfileFile } from "../../../domain/actor-profiles/profile-file.js";
import { namedProfileGates, profileGates } from "../../../domain/gates/actor-profiles/profile-gates.js";
import type { ThreatActorProfile } from "../../../domain/records/actor-profiles/threat-actor-profile.js";
import type { IndicatorRelation } from "../../../domain/records/indicators/indicator-relation.js";
import type { Records } from "../../../domain/records/records.js";
import { isRevoked } from "../../../domain/stix/kept-of.js";
import { tables } from "../../tables.js";
import { namesakesOf } from "./actor-profile-aggregates.js";
import { endedProfileAggregate } from "./ended-profile-aggregates.js";

/** The relations that ended with a profile, but for those that their authors have revoked since: also of indicators that the viewer may not read. */
async function endedWith(
  transaction: EntityManager,
  { id: profileId, withdrawnAt, mergedIntoId }: ThreatActorProfile,
): Promise<readonly IndicatorRelation[]> {
  if (!withdrawnAt || mergedIntoId) return [];
  const ended = await transaction.findBy(tables.IndicatorRelation, { profileId, endedAt: withdrawnAt });
  const takenIds = ended.flatMap(({ takenObjectId }) => takenObjectId ?? []);
  const taken = takenIds.length === 0 ? [] : await transaction.findBy(tables.TakenObject, { id: Any(takenIds) });
  const revoked = new Set(taken.filter(isRevoked).map(({ id }) => id));
  return ended.filter(({ takenObjectId }) => takenObjectId === null || !revoked.has(takenObjectId));
}

/** The profile of an adversary that was withdrawn, with what was related to it until then. */
export const reinstatedProfileAggregate: Aggregate<{ readonly profileId: string }, ProfileFile, Records> = {
  ...endedProfileAggregate,
  async load(transaction, input, context) {
    const file = await endedProfileAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    return {
      profile: file.profile,
      related: await endedWith(transaction, file.profile),
      known: await namesakesOf(transaction, file.profile, context.viewer),
    };
  },
  gates: { ...profileGates, ...namedProfileGates },
};
