import { type EntityManager, IsNull } from "typeorm";
import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import type { Refusal } from "../../../../../platform/actions/decision.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { decidedBy } from "../../../../access/reading/visibility.js";
import type { AmongProfiles, ProfileFile } from "../../../domain/actor-profiles/profile-file.js";
import { namedProfileGates, profileGates } from "../../../domain/gates/actor-profiles/profile-gates.js";
import type { ThreatActorProfile } from "../../../domain/records/actor-profiles/threat-actor-profile.js";
import type { IndicatorRelation } from "../../../domain/records/indicators/indicator-relation.js";
import type { Records } from "../../../domain/records/records.js";
import { canReadProfile } from "../../actor-profiles/can-read-profile.js";
import { profileEvent } from "../../actor-profiles/profile-event.js";
import { visibleProfiles } from "../../actor-profiles/visible-profiles.js";
import { unseenBriefing } from "../../briefings/unseen-briefing.js";
import { unseenOf } from "../../briefings/unseen-of.js";
import { mayReadRelation } from "../../indicators/visible-indicators.js";
import { tables } from "../../tables.js";

interface Named {
  readonly name?: string | null;
  readonly aliases?: readonly string[] | null;
  readonly indicatorIds?: readonly string[] | null;
  readonly briefingIds?: readonly string[] | null;
}

/** The relations of a profile that stand, of the indicators that the viewer may read. */
function relatedToProfile(
  transaction: EntityManager,
  profileId: string,
  viewer: Viewer,
): Promise<readonly IndicatorRelation[]> {
  const { sql, parameters } = decidedBy(viewer, (seen) => mayReadRelation("part", seen));
  return transaction
    .createQueryBuilder(tables.IndicatorRelation, "part")
    .where({ profileId, endedAt: IsNull() })
    .andWhere(sql, parameters)
    .getMany();
}

/** The profiles that the viewer may read and that stand, where names are given that one of them may go by: of no other is anybody told. */
export async function namesakesOf(transaction: EntityManager, { name, aliases }: Named, viewer: Viewer) {
  if (!name && !aliases?.length) return [];
  return visibleProfiles(transaction, viewer).andWhere("profile.withdrawnAt IS NULL").orderBy("profile.id").getMany();
}

/** What is answered where a profile names indicators or briefings that the viewer may not read. */
async function unseenIn(
  transaction: EntityManager,
  { indicatorIds, briefingIds }: Named,
  viewer: Viewer,
): Promise<Refusal | undefined> {
  for (const threatBriefingId of briefingIds ?? []) {
    const unseen = await unseenBriefing(transaction, threatBriefingId, viewer);
    if (unseen) return unseen;
  }
  return unseenOf(transaction, { indicatorIds }, viewer);
}

/** The profile of an adversary that is about to be recorded. */
export const newActorProfileAggregate: Aggregate<Named, AmongProfiles, Records> = {
  name: "ThreatActorProfile",
  load: async (transaction, input, { viewer }) =>
    (await unseenIn(transaction, input, viewer)) ?? {
      known: await namesakesOf(transaction, input, viewer),
    },
  findMade: (transaction, id, { viewer }) =>
    visibleProfiles(transaction, viewer).andWhere("profile.id = :id", { id }).getOne(),
  about: () => undefined,
  expected: () => undefined,
  serviceIds: () => [],
  states: () => ({}),
  gates: namedProfileGates,
  async save(transaction, _loaded, { writes }) {
    await writeRecords(transaction, tables, writes);
    return transaction.findOneByOrFail(tables.ThreatActorProfile, { id: insertedId(writes, "ThreatActorProfile") });
  },
  event: (entity: Entity, by) => profileEvent(entity as ThreatActorProfile, by),
};

/** The profile of an adversary as it is amended. */
export const actorProfileAggregate: Aggregate<Named & { readonly profileId: string }, ProfileFile, Records> = {
  name: "ThreatActorProfile",
  async load(transaction, { profileId: id, ...named }, { viewer }) {
    const lock = { mode: "pessimistic_write" } as const;
    const profile = await transaction.findOne(tables.ThreatActorProfile, { where: { id }, lock });
    if (!profile || !canReadProfile(viewer, profile)) return notFound("ThreatActorProfile", id);
    const unseen = await unseenIn(transaction, named, viewer);
    if (unseen) return unseen;
    const related = named.indicatorIds ? await relatedToProfile(transaction, id, viewer) : [];
    return { profile, related, known: await namesakesOf(transaction, named, viewer) };
  },
  about: ({ profileId }) => ({ type: "ThreatActorProfile", id: profileId }),
  expected: ({ profile }) => profile,
  serviceIds: () => [],
  states: () => ({}),
  gates: { ...profileGates, ...namedProfileGates },
  async save(transaction, { profile: { id } }, { writes }) {
    await writeRecords(transaction, tables, writes, { kind: "ThreatActorProfile", id });
    return transaction.findOneByOrFail(tables.ThreatActorProfile, { id });
  },
  event: (entity: Entity, by) => profileEvent(entity as ThreatActorProfile, by),
};
