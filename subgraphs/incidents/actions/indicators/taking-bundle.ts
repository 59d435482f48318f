import type { Write } from "../../../../platform/actions/decision.js";
import type { Handling } from "../../../response-model/evidence/handlings.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import type { Indicator } from "../../domain/records/indicators/indicator.js";
import type { IndicatorSighting } from "../../domain/records/indicators/indicator-sighting.js";
import type { Records } from "../../domain/records/records.js";
import type { SaidObject } from "../../domain/stix/said-in-bundle.js";
import type { StixIntakeFile } from "../../domain/stix/stix-intake-file.js";
import { newRelation, type Taking } from "./new-relation.js";
import { type Outcome, TakingIn } from "./taking-in.js";

type Kind<K extends SaidObject["kind"]> = Extract<SaidObject, { readonly kind: K }>;

/** Where nothing is said in the bundle: whose it is, and who may read it. */
interface Otherwise {
  readonly source: string;
  readonly handling?: Handling | null;
}

/** Takes in a bundle, object by object: indicators first, whatever their place, since the others refer to them. */
export class TakingBundle {
  private readonly indicators: TakingIn;
  private readonly updates: Write<Records>[] = [];
  private readonly sightings: Write<Records>[] = [];
  private readonly relations: Write<Records>[] = [];
  private readonly byStixId = new Map<string, readonly Indicator[]>();
  private readonly takenIds: Set<string>;
  private readonly attributed: Set<string>;

  constructor(
    private readonly file: StixIntakeFile,
    private readonly taking: Taking,
    private readonly otherwise: Otherwise,
  ) {
    this.indicators = new TakingIn(file, taking);
    this.takenIds = new Set(file.knownStixIds);
    this.attributed = new Set(file.attributed);
    for (const one of file.known)
      if (one.stixId) this.byStixId.set(one.stixId, [...(this.byStixId.get(one.stixId) ?? []), one]);
  }

  takeAll(): readonly Outcome[] {
    const first = new Map<SaidObject, Outcome>();
    const ids = new Set<string>();
    for (const said of this.file.said) {
      if (said.stixId !== null && ids.has(said.stixId) && said.kind !== "SKIPPED")
        first.set(said, this.outcome("SKIPPED", said, "Another object before it has the same id."));
      else if (said.kind === "INDICATOR") first.set(said, this.takeIndicator(said));
      if (said.stixId !== null) ids.add(said.stixId);
    }
    return this.file.said.map((said) => first.get(said) ?? this.takeOther(said));
  }

  writes(source: string, outcomes: readonly Outcome[]): readonly Write<Records>[] {
    // Each kind on its own, so that it takes one statement.
    const further = [...this.updates, ...this.sightings, ...this.relations];
    return [...this.indicators.writes, ...further, ...this.indicators.intake(source, outcomes)];
  }

  private outcome(
    outcome: Outcome["outcome"],
    { stixId }: Pick<SaidObject, "stixId">,
    reason: string | null = null,
    indicatorId: string | null = null,
  ): Outcome {
    return { outcome, stixId, reason, indicatorId };
  }

  private takeOther(said: SaidObject): Outcome {
    if (said.kind === "SIGHTING") return this.takeSighting(said);
    if (said.kind === "RELATIONSHIP") return this.takeRelationship(said);
    if (said.kind === "ACTOR")
      return this.actorNamed(said.name)
        ? this.outcome("ALREADY_KNOWN", said)
        : this.outcome("SKIPPED", said, "Name them in an incident with nameActor, and import with that incident.");
    return said.kind === "INDICATOR" ? this.outcome("SKIPPED", said) : this.outcome(said.kind, said, said.reason);
  }

  private takeIndicator(said: Kind<"INDICATOR">): Outcome {
    const { stixId, note, values, source, ...rest } = said;
    const common = {
      ...rest,
      stixId,
      // What comes from elsewhere is never for more than any responder unless somebody says so, and here for whoever reads the incident.
      handling: said.handling ?? this.otherwise.handling ?? strictest("AMBER", this.file.target.handling),
      source: source ?? this.otherwise.source,
      serviceIds: [],
    };
    const taken = values.map((value) => this.indicators.take({ ...common, ...value }));
    const indicators = taken.flatMap(({ indicator }) => indicator ?? []);
    this.byStixId.set(stixId, indicators);
    const updated = taken.flatMap(({ outcome, indicator }) =>
      outcome === "ALREADY_KNOWN" && indicator ? this.update(said, indicator) : [],
    );
    this.updates.push(...updated);
    const has = (outcome: string) => taken.some((one) => one.outcome === outcome);
    const outcome = has("RECORDED")
      ? "RECORDED"
      : updated.length > 0
        ? "UPDATED"
        : has("ALREADY_KNOWN")
          ? "ALREADY_KNOWN"
          : "REFUSED";
    const reasons = [note, ...taken.map(({ reason }) => reason)].filter((reason) => reason !== undefined);
    return this.outcome(outcome, said, reasons.join(" ").slice(0, 4_000) || null, indicators[0]?.id ?? null);
  }

  /** What the author of an indicator says anew of it; nobody else says anything of a record by a bundle. */
  private update(said: Kind<"INDICATOR">, indicator: Indicator): readonly Write<Records>[] {
    const since = indicator.amendedAt ?? indicator.recordedAt;
    if (indicator.stixId !== said.stixId || indicator.state !== "ACTIVE" || !said.modified || said.modified <= since)
      return [];
    const set = {
      ...(said.description !== undefined &&
        said.description !== indicator.description && { description: said.description }),
      ...(said.confidence !== undefined && said.confidence !== indicator.confidence && { confidence: said.confidence }),
      ...(said.validUntil &&
        said.validUntil > indicator.validFrom &&
        said.validUntil.getTime() !== indicator.validUntil?.getTime() && { validUntil: said.validUntil }),
    };
    return Object.keys(set).length === 0
      ? []
      : [{ update: "Indicator", id: indicator.id, set: { ...set, amendedAt: this.taking.now } }];
  }

  private indicatorOf(stixId: string): Indicator | undefined {
    return this.byStixId.get(stixId)?.[0];
  }

  private takeSighting(said: Kind<"SIGHTING">): Outcome {
    const indicator = this.indicatorOf(said.of);
    if (!indicator) return this.outcome("SKIPPED", said, "The indicator that it is of is not on record.");
    if (this.takenIds.has(said.stixId)) return this.outcome("ALREADY_KNOWN", said, null, indicator.id);
    if (said.count < 1) return this.outcome("SKIPPED", said, "It says that it was not seen.");
    const { now, viewer, newIdentifier } = this.taking;
    const last = said.lastSeenAt ?? said.firstSeenAt ?? said.modified ?? now;
    const begin = said.firstSeenAt ?? last;
    if (begin > last || last > now) return this.outcome("REFUSED", said, "It ends before it begins, or in the future.");
    const row: IndicatorSighting = {
      indicatorId: indicator.id,
      id: newIdentifier(),
      serviceId: null,
      incidentId: null,
      alertId: null,
      firstSeenAt: begin,
      lastSeenAt: last,
      count: said.count,
      place: said.place ?? null,
      stixId: said.stixId,
      recordedById: viewer.personId,
      recordedByName: viewer.name,
      recordedAt: now,
    };
    this.sightings.push({ insert: "IndicatorSighting", row });
    return this.outcome("RECORDED", said, null, indicator.id);
  }

  private actorNamed(name: string) {
    const alike = (other: string) => other.trim().toLowerCase() === name.trim().toLowerCase();
    return this.file.actors.find((actor) => [actor.name, ...actor.aliases].some(alike));
  }

  private takeRelationship(said: Kind<"RELATIONSHIP">): Outcome {
    const indicator = this.indicatorOf(said.of);
    if (!indicator) return this.outcome("SKIPPED", said, "The indicator that it is of is not on record.");
    const named = this.file.said.find((one) => one.kind === "ACTOR" && one.stixId === said.to);
    const actor = named?.kind === "ACTOR" ? this.actorNamed(named.name) : undefined;
    if (!actor) return this.outcome("SKIPPED", said, "The adversary is not named in the incident.");
    const key = `${indicator.id} ${actor.id}`;
    if (this.attributed.has(key)) return this.outcome("ALREADY_KNOWN", said, null, indicator.id);
    this.attributed.add(key);
    const ids = { incidentId: actor.incidentId, alertId: null, threatActorId: actor.id };
    const row = newRelation(indicator.id, ids, this.taking, { reason: said.reason ?? null, stixId: said.stixId });
    this.relations.push({ insert: "IndicatorRelation", row });
    return this.outcome("RECORDED", said, null, indicator.id);
  }
}
