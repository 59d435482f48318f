import { Any, type EntityManager } from "typeorm";
import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { appendEvent } from "../../../../../platform/events/outbox/outbox.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { decidedBy } from "../../../../access/reading/visibility.js";
import { normalizeIndicator } from "../../../domain/indicators/normalize-indicator.js";
import type { Indicator } from "../../../domain/records/indicators/indicator.js";
import type { IndicatorSighting } from "../../../domain/records/indicators/indicator-sighting.js";
import type { Records } from "../../../domain/records/records.js";
import { ownIndicatorId, ownProfileId, ownRelationId, ownSightingId } from "../../../domain/stix/own-ids.js";
import { producerOf } from "../../../domain/stix/producer.js";
import { readSaid } from "../../../domain/stix/read-said.js";
import type { SaidObject } from "../../../domain/stix/said-in-bundle.js";
import type { StixIntakeFile } from "../../../domain/stix/stix-intake-file.js";
import { profileEvent } from "../../actor-profiles/profile-event.js";
import { disclosedIndicators } from "../../indicators/disclosed-indicators.js";
import { hashOfValue } from "../../indicators/known-indicators.js";
import { mayReadSighting, visibleIndicators } from "../../indicators/visible-indicators.js";
import { lockByStixIds } from "../../stix/lock-by-stix-ids.js";
import { lockProfilesOfBundle } from "../../stix/lock-profiles-of-bundle.js";
import { uuidV5 } from "../../stix/uuid-v5.js";
import { tables } from "../../tables.js";
import { intakeAggregate, knownOfTarget } from "./intake-aggregate.js";
import { loadTarget, locksOfTarget } from "./load-target.js";

interface OfBundle {
  readonly bundle: string;
  readonly incidentId?: string | null;
}

/** The values of the indicators of a bundle, as far as they are some. */
const valuesOf = (said: readonly SaidObject[]) =>
  said.flatMap((one) =>
    one.kind === "INDICATOR"
      ? one.values.flatMap(({ type, value }) => {
          const normalized = normalizeIndicator(type, value);
          return "value" in normalized ? [{ type, value: normalized.value }] : [];
        })
      : [],
  );

/**
 * The ids of the sightings of some indicators that whoever takes a bundle in may read, where it has any sighting: an indicator may have been seen
 * any number of times.
 */
async function sightingsFor(
  transaction: EntityManager,
  said: readonly SaidObject[],
  known: readonly Indicator[],
  viewer: Viewer,
): Promise<readonly Pick<IndicatorSighting, "id" | "stixId">[]> {
  if (known.length === 0 || !said.some(({ stixId }) => stixId?.startsWith("sighting--"))) return [];
  const { sql, parameters } = decidedBy(viewer, (deciding) => mayReadSighting("part", deciding));
  return transaction
    .createQueryBuilder(tables.IndicatorSighting, "part")
    .select("part.id", "id")
    .addSelect("part.stixId", "stixId")
    .where("part.indicatorId = ANY(CAST(:known AS uuid[]))", { known: known.map(({ id }) => id) })
    .andWhere(sql, parameters)
    .getRawMany<Pick<IndicatorSighting, "id" | "stixId">>();
}

/** A bundle of STIX that is taken in: all of it in one action. */
export const stixIntakeAggregate: Aggregate<OfBundle, StixIntakeFile, Records> = {
  ...(intakeAggregate as unknown as Aggregate<OfBundle, StixIntakeFile, Records>),
  async load(transaction, { bundle, incidentId }, context) {
    const { said, references, refusal } = readSaid(bundle);
    const own = said.flatMap((one) => (one.kind === "INDICATOR" || one.kind === "REVOKED" ? [one.stixId] : []));
    const of = said.flatMap((one) => (one.kind === "SIGHTING" || one.kind === "RELATIONSHIP" ? [one.of] : []));
    const stixIds = [...own, ...of];
    const values = valuesOf(said);
    const target = await loadTarget(transaction, { incidentId: incidentId ?? null }, context.viewer);
    if (isRefusal(target)) return target;
    // Before the indicators, as whoever relates one to a profile locks them in that order.
    const profiles = await lockProfilesOfBundle(transaction, context.viewer, said);
    const file = await knownOfTarget(transaction, target, values, context, stixIds);
    const indicatorId = Any(file.known.map(({ id }) => id));
    const sightings = await sightingsFor(transaction, said, file.known, context.viewer);
    const relations = await transaction.findBy(tables.IndicatorRelation, { indicatorId });
    const revoked = await visibleIndicators(transaction, context.viewer)
      .andWhere("indicator.stixId = ANY(CAST(:own AS text[])) AND indicator.sourceRevokedAt IS NOT NULL", { own })
      .getMany();
    const withdrawn = await visibleIndicators(transaction, context.viewer)
      .andWhere("indicator.valueHash = ANY(CAST(:hashes AS text[])) AND indicator.state = 'WITHDRAWN'", {
        hashes: values.map(({ value }) => hashOfValue(value)),
      })
      .getMany();
    const ownSightings = sightings.map(({ id }) => ownSightingId(id, uuidV5));
    const producer = await transaction.findOneOrFail(tables.StixProducer, { where: {} });
    return {
      ...file,
      said,
      producerId: producerOf(producer, uuidV5).id,
      references,
      came: await lockByStixIds(transaction, context.viewer, said),
      revoked,
      ...(refusal !== undefined && { refusal }),
      // What was recorded here has an id in STIX only by being exported.
      knownStixIds: [...[...sightings, ...relations].flatMap(({ stixId }) => stixId ?? []), ...ownSightings],
      ownParts: new Set([...ownSightings, ...relations.map(({ id }) => ownRelationId(id, uuidV5))]),
      ownWithdrawn: new Set(withdrawn.map(({ id }) => ownIndicatorId(id, uuidV5))),
      own: new Map(file.known.map((one) => [ownIndicatorId(one.id, uuidV5), one])),
      actors: incidentId ? await transaction.findBy(tables.ThreatActor, { incidentId, state: "NAMED" }) : [],
      profiles,
      ownProfiles: new Map(profiles.map((one) => [ownProfileId(one.id, uuidV5), one])),
      attributed: relations
        .filter(({ endedAt }) => !endedAt)
        .map((one) => `${one.indicatorId} ${one.threatActorId ?? one.profileId}`),
    };
  },
  async save(transaction, file, decision, by) {
    const intake = (await intakeAggregate.save(transaction, file, decision, by)) as Entity & {
      readonly ids: readonly string[];
    };
    const profileIds = decision.writes.flatMap((write) =>
      "insert" in write
        ? write.insert === "ThreatActorProfile"
          ? [write.row.id]
          : []
        : write.update === "ThreatActorProfile"
          ? [write.id]
          : [],
    );
    for (const profile of await transaction.findBy(tables.ThreatActorProfile, { id: Any(profileIds) }))
      await appendEvent(transaction, { ...profileEvent(profile, by), subject: profile.id, time: by.now });
    const changed = new Set(decision.writes.flatMap((write) => ("update" in write ? write.id : [])));
    const came = [...file.came.sightings, ...file.came.relations].filter(({ id }) => changed.has(id));
    return { ...intake, ids: [...new Set([...intake.ids, ...(await disclosedIndicators(transaction, came))])] };
  },
  about: ({ incidentId }) => (incidentId ? { type: "Incident", id: incidentId } : undefined),
  locks: locksOfTarget,
};
