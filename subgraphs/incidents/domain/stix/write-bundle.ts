import { attackTechniques } from "../../../response-model/attack/attack-techniques.js";
import type { Handling } from "../../../response-model/evidence/handlings.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import type { ThreatActorProfile } from "../records/actor-profiles/threat-actor-profile.js";
import type { Alert } from "../records/alerts/alert.js";
import type { Incident } from "../records/case/incident.js";
import type { ThreatActor } from "../records/case-file/threat-actor.js";
import type { Indicator } from "../records/indicators/indicator.js";
import type { IndicatorRelation } from "../records/indicators/indicator-relation.js";
import type { IndicatorSighting } from "../records/indicators/indicator-sighting.js";
import type { TakenObject } from "../records/indicators/taken-object.js";
import { stixConfidences } from "./confidence-of.js";
import { LeavingOut, leftOutReasons } from "./left-out-of-bundle.js";
import { markingOfIdentity, mayStandIn } from "./names-in-bundle.js";
import { ownIndicatorId, ownProfileId, ownRelationId, ownSightingId } from "./own-ids.js";
import type { Producer } from "./producer.js";
import { type Statements, statementsIn } from "./statements-in-bundle.js";
import { property, type StixObject } from "./stix-object.js";
import { patternOf } from "./stix-pattern.js";
import { tlpExtension, tlpMarkings } from "./tlp-markings.js";
import { markingOf } from "./unchanged-objects.js";
import { type ReportingAlert, writeObservedData } from "./write-observed-data.js";
import { common, type Uuid, withoutNulls } from "./written-object.js";

/** What is exported, all of it read by whoever exports it. */
interface Exported {
  /** Who exports it. */
  readonly producer: Producer;
  readonly indicators: readonly Indicator[];
  readonly sightings: readonly IndicatorSighting[];
  readonly relations: readonly IndicatorRelation[];
  readonly actors: readonly ThreatActor[];
  /** Those whom indicators are related to. */
  readonly profiles: readonly ThreatActorProfile[];
  readonly incidents: readonly Incident[];
  /** Those in which something was seen. */
  readonly alerts: readonly Pick<Alert, "id" | "handling" | "incidentId">[];
  /** Those whose reported indicators are written, the oldest first. */
  readonly reporting: readonly ReportingAlert[];
  /** What others wrote, as it came, with the identities and the statements that it refers to. */
  readonly originals: ReadonlyMap<string, TakenObject>;
  /** Which of that is exported as it came. */
  readonly unchanged: ReadonlySet<string>;
  /** The names of services, by their ids. */
  readonly services: ReadonlyMap<string, string>;
}

/** How many of some parts each indicator has. */
const countsOf = (parts: readonly { readonly indicatorId: string }[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { indicatorId } of parts) counts.set(indicatorId, (counts.get(indicatorId) ?? 0) + 1);
  return counts;
};

/** Whatever one object says of all the values in its pattern. */
const saidOfAll = (one: Indicator) => [
  one.stixId ?? one.id,
  one.recordedById,
  one.handling,
  one.state,
  one.validFrom,
  one.validUntil,
  one.description,
  one.confidence,
  one.source,
];

/**
 * The indicators that are one object: they came as one, and what is said of them is still the same. What was marked, withdrawn or judged
 * apart since then, or came under the same id from somebody else, is an object of its own.
 */
function together(indicators: readonly Indicator[]): readonly (readonly [Indicator, ...Indicator[]])[] {
  const groups = new Map<string, [Indicator, ...Indicator[]]>();
  for (const one of indicators) {
    const key = JSON.stringify(saidOfAll(one));
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** When any of some indicators was changed last. */
const changedLast = (group: readonly Indicator[]): Date =>
  new Date(
    Math.max(
      ...group.flatMap(({ withdrawnAt, clearedAt, falsePositiveAt, amendedAt, recordedAt }) =>
        [withdrawnAt, clearedAt, falsePositiveAt, amendedAt, recordedAt].flatMap((at) => at?.getTime() ?? []),
      ),
    ),
  );

/** The objects of a bundle of STIX 2.1, each once, and what they do not say, with the reasons. Pure. */
export function writeBundle(exported: Exported, uuid: Uuid, observableUuid: Uuid) {
  const { indicators, sightings, relations, actors, profiles, incidents, alerts, reporting, services, producer } =
    exported;
  const { originals, unchanged } = exported;
  const statements: Statements = new Set(statementsIn([...originals.values()].map(({ object }) => object)).keys());
  const asTaken = new Map<string, object>();
  const leaving = new LeavingOut();
  const narrowIdentities = new Set<string>();
  const originalOf = ({ takenObjectId }: { readonly takenObjectId: string | null }) =>
    takenObjectId === null ? undefined : originals.get(takenObjectId);
  /** An object of somebody else goes out as it came, with those whom it refers to as far as they may be known to all of its readers. */
  const take = ({ object, referenceIds, stixId }: TakenObject, handling: Handling) => {
    markings.add(handling);
    asTaken.set(stixId, object);
    for (const id of referenceIds) {
      const identity = originals.get(id);
      const marking = identity && markingOfIdentity(identity.object as StixObject, statements);
      if (!identity) continue;
      if (!mayStandIn({ handling: marking }, handling)) {
        narrowIdentities.add(identity.stixId);
        continue;
      }
      if (marking) markings.add(marking);
      asTaken.set(identity.stixId, identity.object);
    }
  };
  const markings = new Set<Handling>();
  // Two installations may have services by the same ids, and each calls them its own way.
  const serviceIdentity = (id: string) => `identity--${uuid(`service ${producer.id} ${id}`)}`;
  const marked = (handling: Handling) => {
    markings.add(handling);
    return {
      created_by_ref: producer.id,
      object_marking_refs: tlpMarkings.filter((one) => one.handling === handling).map(({ id }) => id),
    };
  };
  const serviceIds = new Set<string>();
  const ownIds = new Set([
    ...indicators.map(({ id }) => ownIndicatorId(id, uuid)),
    ...sightings.map(({ id }) => ownSightingId(id, uuid)),
  ]);
  /** What has an id of ours, or names us as its creator, and came from elsewhere would be taken for our word. */
  const passesForOurs = ({ stixId, object }: TakenObject) =>
    ownIds.has(stixId) || property(object as StixObject, "created_by_ref") === producer.id;
  const byIndicator = new Map<string, { readonly id: string; readonly handling: Handling }>();
  let left = 0;

  const changed = indicators.filter((one) => {
    const original = originalOf(one);
    if (!original || !unchanged.has(original.id) || passesForOurs(original)) return true;
    take(original, one.handling);
    byIndicator.set(one.id, { id: original.stixId, handling: one.handling });
    return false;
  });
  const written = together(changed).flatMap((group) => {
    const [first] = group;
    const pattern = patternOf(group);
    if (!pattern) {
      left += group.length;
      for (const { id, value } of group) leaving.add("indicator", leftOutReasons.noWords, { indicatorId: id, value });
      return [];
    }
    const id = ownIndicatorId(first.id, uuid);
    for (const one of group) byIndicator.set(one.id, { id, handling: first.handling });
    return [
      withoutNulls({
        ...common("indicator", id, first.recordedAt, changedLast(group)),
        ...marked(first.handling),
        description: first.description,
        indicator_types: [first.state === "FALSE_POSITIVE" ? "benign" : "malicious-activity"],
        pattern: pattern.pattern,
        pattern_type: pattern.patternType,
        pattern_version: pattern.patternType === "stix" ? "2.1" : undefined,
        valid_from: first.validFrom.toISOString(),
        valid_until: first.validUntil?.toISOString(),
        confidence: first.confidence,
        revoked: first.state === "WITHDRAWN" ? true : undefined,
        // A reference says more than its name (STIX 2.1 §2.5): here, what it is a reference to.
        external_references: [{ source_name: first.source, description: "Where the indicator comes from" }],
      }),
      // Nobody but its creator changes an object of STIX (STIX 2.1 §3.6): what is said otherwise here is one of ours, made of theirs.
      ...(first.stixId === null
        ? []
        : [
            withoutNulls({
              ...common(
                "relationship",
                `relationship--${uuid(`derived ${first.id}`)}`,
                first.recordedAt,
                first.recordedAt,
              ),
              ...marked(first.handling),
              relationship_type: "derived-from",
              source_ref: id,
              target_ref: first.stixId,
            }),
          ]),
    ];
  });

  const patterns = new Map<string, Readonly<Record<string, unknown>> & { readonly id: string }>();
  /** What an adversary uses, each technique once for all who use it: that there is one is no secret, and who uses it is as the profile. */
  const writeTechniques = ({ techniqueIds, handling, recordedAt, amendedAt }: ThreatActorProfile, id: string) =>
    techniqueIds.map((techniqueId) => {
      const pattern = `attack-pattern--${uuid(`technique ${producer.id} ${techniqueId}`)}`;
      patterns.set(pattern, {
        ...common("attack-pattern", pattern, producer.created, producer.created),
        ...marked("CLEAR"),
        name: attackTechniques.get(techniqueId)?.name ?? techniqueId,
        external_references: [{ source_name: "mitre-attack", external_id: techniqueId }],
      });
      const at = amendedAt ?? recordedAt;
      return {
        ...common("relationship", `relationship--${uuid(`uses ${id} ${techniqueId}`)}`, at, at),
        ...marked(handling),
        relationship_type: "uses",
        source_ref: id,
        target_ref: pattern,
      };
    });

  const handlingOfCase = (id: string) => incidents.find((one) => one.id === id)?.handling ?? "RED";
  const handlingsOfAlert = (id: string): readonly Handling[] => {
    const alert = alerts.find((one) => one.id === id);
    return alert ? [alert.handling, ...(alert.incidentId ? [handlingOfCase(alert.incidentId)] : [])] : ["RED"];
  };
  /** Where something was seen is for those alone who read all that it was seen in, and our services and machines are not for everybody. */
  const handlingOfSighting = (
    of: Handling,
    { handling, incidentId, alertId, serviceId, place }: IndicatorSighting,
  ): Handling =>
    strictest(
      of,
      handling ?? undefined,
      ...(incidentId ? [handlingOfCase(incidentId)] : []),
      ...(alertId ? handlingsOfAlert(alertId) : []),
      ...(serviceId || place ? ["AMBER" as const] : []),
    ) ?? of;

  const seen = sightings.flatMap((one) => {
    const of = byIndicator.get(one.indicatorId);
    if (!of) return [];
    const handling = handlingOfSighting(of.handling, one);
    const original = originalOf(one);
    const marking = original && markingOf(original.object, statements);
    if (
      original &&
      marking &&
      !passesForOurs(original) &&
      of.id === sightedIn(original.object) &&
      strictest(marking, handling) === marking
    ) {
      take(original, marking);
      return [];
    }
    if (one.serviceId) serviceIds.add(one.serviceId);
    return [
      withoutNulls({
        ...common("sighting", ownSightingId(one.id, uuid), one.recordedAt, one.recordedAt),
        ...marked(handling),
        description: one.place,
        first_seen: one.firstSeenAt.toISOString(),
        last_seen: one.lastSeenAt.toISOString(),
        count: one.count,
        sighting_of_ref: of.id,
        where_sighted_refs: one.serviceId ? [serviceIdentity(one.serviceId)] : undefined,
      }),
    ];
  });

  const named = actors.map((one) =>
    withoutNulls({
      ...common("threat-actor", `threat-actor--${uuid(`actor ${one.id}`)}`, one.namedAt, one.namedAt),
      ...marked(handlingOfCase(one.incidentId)),
      name: one.name,
      description: one.basis,
      aliases: one.aliases.length > 0 ? one.aliases : undefined,
    }),
  );
  const byProfile = new Map<string, { readonly id: string; readonly handling: Handling }>();
  const known = profiles.flatMap((one) => {
    const { handling } = one;
    const original = originalOf(one);
    const isTheirs = original && !passesForOurs(original) && markingOf(original.object, statements) === handling;
    const id = isTheirs ? original.stixId : ownProfileId(one.id, uuid);
    byProfile.set(one.id, { id, handling });
    if (isTheirs) {
      take(original, handling);
      return writeTechniques(one, id);
    }
    return [
      withoutNulls({
        ...common("threat-actor", id, one.recordedAt, one.amendedAt ?? one.recordedAt),
        ...marked(handling),
        name: one.name,
        description: one.description,
        aliases: one.aliases.length > 0 ? one.aliases : undefined,
        goals: one.motivation ? [one.motivation] : undefined,
        confidence: stixConfidences[one.confidence],
      }),
      ...writeTechniques(one, id),
    ];
  });
  const reported = writeObservedData(reporting, { uuid, observableUuid, marked, handlingOfCase });
  const related = new Set(
    [
      ...relations.filter(({ threatActorId, profileId }) => !threatActorId && !profileId),
      ...(reported.observedCount > 0 ? reporting : []),
    ].map(({ incidentId }) => incidentId),
  );
  const cases = incidents
    .filter(({ id }) => related.has(id))
    .map((one) =>
      withoutNulls({
        ...common("incident", `incident--${uuid(`incident ${one.id}`)}`, one.openedAt, one.openedAt),
        ...marked(one.handling),
        name: one.title,
      }),
    );
  const led = relations.flatMap((one) => {
    const of = byIndicator.get(one.indicatorId);
    const actor = actors.find(({ id }) => id === one.threatActorId);
    const profile = byProfile.get(one.profileId ?? "");
    const incident = one.threatActorId ? undefined : incidents.find(({ id }) => id === one.incidentId);
    if (!of) return [];
    if (!actor && !incident && !profile) {
      leaving.add("relationship", leftOutReasons.toAlert, { indicatorId: one.indicatorId, alertId: one.alertId });
      return [];
    }
    return [
      withoutNulls({
        ...common("relationship", ownRelationId(one.id, uuid), one.relatedAt, one.relatedAt),
        // That they have to do with each other is for those alone who read both.
        ...marked(strictest(of.handling, profile ? profile.handling : handlingOfCase(one.incidentId ?? "")) ?? "RED"),
        relationship_type: actor || profile ? "indicates" : "related-to",
        description: one.reason,
        source_ref: of.id,
        target_ref: actor
          ? `threat-actor--${uuid(`actor ${actor.id}`)}`
          : profile
            ? profile.id
            : `incident--${uuid(`incident ${one.incidentId}`)}`,
      }),
    ];
  });

  const identities = [...serviceIds].map((id) => ({
    ...common("identity", serviceIdentity(id), producer.created, producer.created),
    ...marked("AMBER"),
    name: services.get(id) ?? "Service",
    identity_class: "system",
  }));
  const ours = [
    {
      ...common("identity", producer.id, producer.created, producer.modified),
      name: producer.name,
      identity_class: "organization",
    },
    ...tlpMarkings.filter(({ handling }) => markings.has(handling)).map(markingObject),
    ...identities,
    ...cases,
    ...named,
    ...patterns.values(),
    ...known,
    ...written,
    ...seen,
    ...led,
    ...reported.objects,
  ];
  const own = new Set<unknown>(ours.map(({ id }) => id));
  const objects = [...ours, ...[...asTaken].flatMap(([id, object]) => (own.has(id) ? [] : [object]))];
  const isLeft = ({ indicatorId }: { readonly indicatorId: string }) => !byIndicator.has(indicatorId);
  leaving.addOfEach("sighting", leftOutReasons.ofLeftOut, countsOf(sightings.filter(isLeft)));
  leaving.addOfEach("relationship", leftOutReasons.ofLeftOut, countsOf(relations.filter(isLeft)));
  const { observedCount, left: reportedLeft } = reported;
  for (const one of reportedLeft) leaving.add("observed-data", leftOutReasons.untold, one);
  leaving.add("identity", leftOutReasons.narrowIdentity, {
    count: [...narrowIdentities].filter((id) => !asTaken.has(id)).length,
  });
  const standing = indicators.filter(({ id }) => byIndicator.has(id));
  const count = (are: (one: Indicator) => boolean) => ({ count: standing.filter(are).length });
  leaving.add(
    "indicator",
    leftOutReasons.services,
    count(({ serviceIds: concerned }) => concerned.length > 0),
  );
  leaving.add(
    "indicator",
    leftOutReasons.judgement,
    count(({ state }) => state !== "ACTIVE"),
  );
  leaving.add("sighting", leftOutReasons.seenIn, {
    count: sightings.filter((one) => !isLeft(one) && (one.incidentId || one.alertId)).length,
  });
  return { objects, left, observedCount, reportedLeft: reportedLeft.length, leftOut: leaving.entries };
}

/** The indicator that a sighting is of, as its creator says. */
const sightedIn = (object: object): unknown => property(object as StixObject, "sighting_of_ref");

const markingObject = ({ id, level }: (typeof tlpMarkings)[number]) => ({
  type: "marking-definition",
  spec_version: "2.1",
  id,
  created: "2022-10-01T00:00:00.000Z",
  name: `TLP:${level.toUpperCase()}`,
  extensions: { [tlpExtension]: { extension_type: "property-extension", tlp_2_0: level } },
});
