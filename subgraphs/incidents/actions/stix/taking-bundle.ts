import type { Write } from "../../../../platform/actions/decision.js";
import type { Handling } from "../../../response-model/evidence/handlings.js";
import { isWider } from "../../../response-model/evidence/is-wider.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import { asCompared } from "../../domain/actor-profiles/as-compared.js";
import { standingSighting } from "../../domain/indicators/standing-sighting.js";
import type { IndicatorSighting } from "../../domain/records/indicators/indicator-sighting.js";
import type { Records } from "../../domain/records/records.js";
import { notOurs, notTheirs } from "../../domain/stix/foreign-object-refusals.js";
import { mayStandIn } from "../../domain/stix/names-in-bundle.js";
import type { SaidObject } from "../../domain/stix/said-in-bundle.js";
import type { StixIntakeFile } from "../../domain/stix/stix-intake-file.js";
import { timeToCome } from "../../domain/stix/time-to-come.js";
import { claimsOurs } from "../../domain/stix/versions.js";
import { newRelation, type Taking } from "../indicators/new-relation.js";
import type { Outcome } from "../indicators/outcome.js";
import { outcomeOf } from "./outcome-of.js";
import { TakingObjects } from "./taking-objects.js";
import { TakingProfiles } from "./taking-profiles.js";
import { TakingRevoked } from "./taking-revoked.js";
import { type Otherwise, TakingVersions } from "./taking-versions.js";

type Kind<K extends SaidObject["kind"]> = Extract<SaidObject, { readonly kind: K }>;

/** A relation has no marking of its own here: whoever reads what it belongs to reads it. */
const keptByOthers = (handling: Handling): string =>
  `It is marked ${handling}, for fewer than what it belongs to is, and would be read by whoever reads that.`;

const unnamedPlace = "Where it was seen is marked for fewer than it is, and is not named.";

/** Takes in a bundle, object by object: indicators first, whatever their place, since the others refer to them. */
export class TakingBundle {
  private readonly indicators: TakingVersions;
  private readonly objects: TakingObjects;
  private readonly revoked: TakingRevoked;
  private readonly profiles: TakingProfiles;
  private readonly sightings: Write<Records>[] = [];
  private readonly relations: Write<Records>[] = [];
  private readonly takenIds: Set<string>;
  private readonly attributed: Set<string>;

  constructor(
    private readonly file: StixIntakeFile,
    private readonly taking: Taking,
    otherwise: Otherwise,
  ) {
    this.objects = new TakingObjects(file.references, taking);
    this.indicators = new TakingVersions(file, taking, this.objects, otherwise);
    this.profiles = new TakingProfiles(file, taking, this.objects, otherwise);
    this.revoked = new TakingRevoked(file, taking, this.objects);
    this.takenIds = new Set(file.knownStixIds);
    this.attributed = new Set(file.attributed);
  }

  takeAll(): readonly Outcome[] {
    const first = new Map<SaidObject, Outcome>();
    const ids = new Set<string>();
    for (const said of this.file.said) {
      const ahead = "object" in said ? timeToCome(said.object, this.taking.now) : undefined;
      if (said.stixId !== null && ids.has(said.stixId) && said.kind !== "SKIPPED")
        first.set(said, outcomeOf("SKIPPED", said, "Another object before it has the same id."));
      else if ("object" in said && this.isOurs(said) && claimsOurs(said, this.file.producerId))
        first.set(said, outcomeOf("SKIPPED", said, notTheirs));
      else if (ahead) first.set(said, outcomeOf("REFUSED", said, `Its \`${ahead}\` lies in the future.`));
      else if (said.kind === "INDICATOR") first.set(said, this.indicators.take(said));
      else if (said.kind === "ACTOR" && !this.actorNamed(said.name)) first.set(said, this.profiles.take(said));
      else if (said.kind === "REVOKED") first.set(said, this.indicators.revoke(said));
      if (said.stixId !== null) ids.add(said.stixId);
    }
    // Profiles are whole before anything leads to them.
    for (const said of this.file.said)
      if (said.kind === "USES" && !first.has(said)) first.set(said, this.profiles.takeUse(said));
    return this.file.said.map((said) => first.get(said) ?? this.takeOther(said));
  }

  writes(source: string, outcomes: readonly Outcome[]): readonly Write<Records>[] {
    // Each kind on its own, so that it takes one statement.
    const taken = [...this.objects.writes, ...this.profiles.writes, ...this.indicators.writes];
    return [
      ...taken,
      ...this.revoked.writes,
      ...this.sightings,
      ...this.relations,
      ...this.indicators.intake(source, outcomes),
    ];
  }

  private isOurs({ stixId }: { readonly stixId: string }): boolean {
    const { own, ownWithdrawn, ownParts, ownProfiles } = this.file;
    return [own, ownWithdrawn, ownParts, ownProfiles].some((known) => known.has(stixId));
  }

  private takeOther(said: SaidObject): Outcome {
    if (said.kind === "SIGHTING") return this.takeSighting(said);
    if (said.kind === "RELATIONSHIP") return this.takeRelationship(said);
    if (said.kind === "REVOKED_SIGHTING" || said.kind === "REVOKED_RELATIONSHIP") return this.revoked.revoke(said);
    if (said.kind === "ACTOR") return outcomeOf("ALREADY_KNOWN", said);
    return said.kind === "SKIPPED" || said.kind === "REFUSED"
      ? outcomeOf(said.kind, said, said.reason)
      : outcomeOf("SKIPPED", said);
  }

  private takeSighting(said: Kind<"SIGHTING">): Outcome {
    const indicator = this.indicators.under(said.of);
    if (!indicator) return outcomeOf("SKIPPED", said, "The indicator that it is of is not on record.");
    const revoked = this.revoked.whyNotBack(said);
    if (revoked) return outcomeOf("SKIPPED", said, revoked);
    if (this.takenIds.has(said.stixId)) return outcomeOf("ALREADY_KNOWN", said, null, indicator.id);
    if (said.createdBy === this.file.producerId) return outcomeOf("SKIPPED", said, notOurs);
    if (said.count < 1) return outcomeOf("SKIPPED", said, "It says that it was not seen.");
    const { now, viewer, newIdentifier } = this.taking;
    const last = said.lastSeenAt ?? said.firstSeenAt ?? said.modified ?? now;
    const begin = said.firstSeenAt ?? last;
    if (begin > last || last > now) return outcomeOf("REFUSED", said, "It ends before it begins, or in the future.");
    const isNamed = !said.place || mayStandIn(said.place, strictest(indicator.handling, said.handling));
    const row: IndicatorSighting = {
      ...standingSighting,
      indicatorId: indicator.id,
      id: newIdentifier(),
      serviceId: null,
      incidentId: null,
      alertId: null,
      firstSeenAt: begin,
      lastSeenAt: last,
      count: said.count,
      place: (isNamed && said.place?.name) || null,
      handling: said.handling && isWider(indicator.handling, said.handling) ? said.handling : null,
      stixId: said.stixId,
      takenObjectId: newIdentifier(),
      recordedById: viewer.personId,
      recordedByName: viewer.name,
      recordedAt: now,
    };
    this.objects.keep(row.takenObjectId ?? "", said.stixId, said.object, 0);
    this.sightings.push({ insert: "IndicatorSighting", row });
    return outcomeOf("RECORDED", said, isNamed ? null : unnamedPlace, indicator.id);
  }

  private actorNamed(name: string) {
    const alike = (other: string) => asCompared(other) === asCompared(name);
    return this.file.actors.find((actor) => [actor.name, ...actor.aliases].some(alike));
  }

  private takeRelationship(said: Kind<"RELATIONSHIP">): Outcome {
    const indicator = this.indicators.under(said.of);
    if (!indicator) return outcomeOf("SKIPPED", said, "The indicator that it is of is not on record.");
    const named = this.file.said.find((one) => one.kind === "ACTOR" && one.stixId === said.to);
    const actor = named?.kind === "ACTOR" ? this.actorNamed(named.name) : undefined;
    const profile = actor ? undefined : this.profiles.under(said.to);
    if (!actor && !profile)
      return outcomeOf("SKIPPED", said, "The adversary is neither named in the incident nor on record with a profile.");
    const readBy = strictest(indicator.handling, profile ? profile.handling : this.file.target.handling);
    if (said.handling && isWider(readBy, said.handling)) return outcomeOf("SKIPPED", said, keptByOthers(said.handling));
    const revoked = this.revoked.whyNotBack(said);
    if (revoked) return outcomeOf("SKIPPED", said, revoked);
    const key = `${indicator.id} ${actor?.id ?? profile?.id}`;
    if (this.attributed.has(key)) return outcomeOf("ALREADY_KNOWN", said, null, indicator.id);
    this.attributed.add(key);
    const ids = actor ? { incidentId: actor.incidentId, threatActorId: actor.id } : { profileId: profile?.id ?? null };
    const takenObjectId = this.taking.newIdentifier();
    const further = { reason: said.reason ?? null, stixId: said.stixId, takenObjectId };
    const row = newRelation(indicator.id, ids, this.taking, further);
    this.objects.keep(takenObjectId, said.stixId, said.object, 0);
    this.relations.push({ insert: "IndicatorRelation", row });
    return outcomeOf("RECORDED", said, said.note ?? null, indicator.id);
  }
}
