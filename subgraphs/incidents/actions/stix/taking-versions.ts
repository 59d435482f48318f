import type { Write } from "../../../../platform/actions/decision.js";
import type { Handling } from "../../../response-model/evidence/handlings.js";
import { isWider } from "../../../response-model/evidence/is-wider.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import { countsAnew } from "../../domain/indicators/counts-anew.js";
import { leadsTarget } from "../../domain/indicators/leads-target.js";
import type { Indicator } from "../../domain/records/indicators/indicator.js";
import type { Records } from "../../domain/records/records.js";
import { notOurs, saysMoreThanOurs } from "../../domain/stix/foreign-object-refusals.js";
import { mayStandIn } from "../../domain/stix/names-in-bundle.js";
import type { SaidObject } from "../../domain/stix/said-in-bundle.js";
import type { StixIntakeFile } from "../../domain/stix/stix-intake-file.js";
import { isByAuthor, isNewer, isOlder } from "../../domain/stix/versions.js";
import type { Taking } from "../indicators/new-relation.js";
import type { Outcome } from "../indicators/outcome.js";
import { type Origin, TakingIn } from "../indicators/taking-in.js";
import { outcomeOf } from "./outcome-of.js";
import type { TakingObjects } from "./taking-objects.js";

type Kind<K extends SaidObject["kind"]> = Extract<SaidObject, { readonly kind: K }>;

/** Where nothing is said in the bundle: whose it is, and who may read it. */
export interface Otherwise {
  readonly source: string;
  readonly handling?: Handling | null;
}

const waitsForMarking =
  "Its author marks it for more readers now; here it stays as it is until whoever may mark it so does, with amendIndicator.";

const unnamedMaker =
  "Whoever has made it is marked for fewer than it is, and is not named: its source is the one that the import names.";

const markedDown = (said: Handling, heldTo: Handling): string =>
  `Its author marks it ${said}; it is marked ${heldTo}, as the incident is, until whoever leads that marks it for more with amendIndicator.`;

/** Takes in the indicators of a bundle, each as its author says it now: anew, as what is newer of it, or as what they have revoked. */
export class TakingVersions {
  private readonly indicators: TakingIn;
  private readonly updates: Write<Records>[] = [];
  private readonly byStixId = new Map<string, readonly Indicator[]>();

  constructor(
    private readonly file: StixIntakeFile,
    private readonly taking: Taking,
    private readonly objects: TakingObjects,
    private readonly otherwise: Otherwise,
  ) {
    this.indicators = new TakingIn(file, taking);
    for (const one of file.known)
      if (one.stixId) this.byStixId.set(one.stixId, [...(this.byStixId.get(one.stixId) ?? []), one]);
  }

  /** What is withdrawn or marked for fewer first: it makes place for what is recorded of the same value. */
  get writes(): readonly Write<Records>[] {
    return [...this.updates, ...this.indicators.writes];
  }

  intake(source: string, outcomes: readonly Outcome[]): readonly Write<Records>[] {
    return this.indicators.intake(source, outcomes);
  }

  take(said: Kind<"INDICATOR">): Outcome {
    const { stixId, note, values, source, object, createdBy, modified, ...rest } = said;
    const standing = this.byStixId.get(stixId) ?? [];
    // A record of ours is known again by its id, also by those for whom it would not be found by its value; a bundle changes nothing of it.
    const own = this.file.own.get(stixId);
    const stale = this.whyNotTaken(said, standing);
    if (stale) return stale;
    if (!own && createdBy === this.file.producerId) return outcomeOf("SKIPPED", said, notOurs);
    const heldTo = this.markingHeldTo(said);
    const origin: Origin = {
      stixId,
      sourceHandling: said.handling ?? null,
      sourceAuthor: createdBy,
      sourceModifiedAt: modified ?? this.taking.now,
      takenObjectId: this.taking.newIdentifier(),
    };
    // What comes from elsewhere is never for more than any responder unless somebody says so, and here for whoever reads the incident.
    const handling =
      heldTo ?? said.handling ?? this.otherwise.handling ?? strictest("AMBER", this.file.target.handling);
    const isNamed = !source || mayStandIn(source, handling);
    const common = {
      ...rest,
      origin,
      handling,
      source: (isNamed && source?.name) || this.otherwise.source,
      serviceIds: [],
    };
    const found = own ? [...standing, own] : standing;
    const taken = values.map((value) => this.indicators.take({ ...common, ...value }, found, own && saysMoreThanOurs));
    const indicators = [...new Set(taken.flatMap(({ indicator }) => indicator ?? []))];
    const updated = indicators.filter((one) => standing.includes(one) && isNewer(said, one));
    for (const one of updated) this.update(said, one, origin);
    const has = (outcome: string) => taken.some((one) => one.outcome === outcome);
    const dropped = standing.filter((one) => !indicators.includes(one) && isNewer(said, one));
    if (indicators.length > 0) this.withdraw(dropped, "Its author names the value no longer.", {});
    this.byStixId.set(stixId, indicators);
    if (has("RECORDED") || updated.length > 0)
      // Where some of its values are not kept by it, what is on record is less than the object says.
      this.objects.keep(origin.takenObjectId ?? "", stixId, object, has("REFUSED") ? 0 : indicators.length);
    const outcome = has("RECORDED")
      ? "RECORDED"
      : updated.length > 0
        ? "UPDATED"
        : has("ALREADY_KNOWN")
          ? "ALREADY_KNOWN"
          : has("SKIPPED")
            ? "SKIPPED"
            : "REFUSED";
    const isHeldBack = updated.some((one) => said.handling && isWider(said.handling, one.handling));
    const reasons = [
      note,
      ...new Set(taken.map(({ reason }) => reason)),
      !isNamed && has("RECORDED") ? unnamedMaker : undefined,
      heldTo && has("RECORDED") ? markedDown(said.handling ?? heldTo, heldTo) : undefined,
      isHeldBack ? waitsForMarking : undefined,
    ].filter((reason) => reason !== undefined);
    return outcomeOf(outcome, said, reasons.join(" ").slice(0, 4_000) || null, indicators[0]?.id ?? null);
  }

  /** The marking of the incident, where an object is marked for more than that and whoever takes it in does not decide so. */
  private markingHeldTo({ handling }: Kind<"INDICATOR">): Handling | undefined {
    const { target } = this.file;
    return handling && target.handling && isWider(handling, target.handling) && !leadsTarget(this.taking.viewer, target)
      ? target.handling
      : undefined;
  }

  /** Why nothing is taken of what an object says, by what is on record under its id. */
  private whyNotTaken(said: Kind<"INDICATOR" | "REVOKED">, standing: readonly Indicator[]): Outcome | undefined {
    const { stixId } = said;
    if (this.file.revoked.some((one) => one.stixId === stixId && isByAuthor(one, said)))
      return outcomeOf("SKIPPED", said, "Its author has revoked it: what was revoked does not come back.");
    if (this.file.ownWithdrawn.has(stixId))
      return outcomeOf(
        "SKIPPED",
        said,
        "It was recorded here, and withdrawn since. Where the value is seen all the same, record it anew with recordIndicators.",
      );
    if (standing.some((one) => !isByAuthor(one, said)))
      return outcomeOf("SKIPPED", said, "Another author has written what is on record under its id.");
    return standing.some((one) => isOlder(said, one))
      ? outcomeOf("ALREADY_KNOWN", said, "A newer version of it is on record.", standing[0]?.id)
      : undefined;
  }

  /** What the author of an indicator says anew of it, all of it; nobody else says anything of a record by a bundle. */
  private update(said: Kind<"INDICATOR">, one: Indicator, origin: Origin): void {
    const narrower = said.handling && isWider(one.handling, said.handling) ? said.handling : undefined;
    const set = {
      ...origin,
      sourceHandling: said.handling ?? one.sourceHandling,
      description: said.description ?? null,
      confidence: said.confidence ?? null,
      validFrom: said.validFrom,
      validUntil: said.validUntil ?? null,
      amendedAt: this.taking.now,
      ...(narrower && this.indicators.narrow(one, narrower)),
    };
    this.updates.push({
      ...{ update: "Indicator", id: one.id },
      set: { ...set, ...countsAnew(one, set, this.taking.now) },
    });
  }

  revoke(said: Kind<"REVOKED">): Outcome {
    const standing = this.byStixId.get(said.stixId) ?? [];
    if (standing.length === 0)
      return outcomeOf("SKIPPED", said, "It is revoked, and nothing of it that you may read is on record.");
    const stale = this.whyNotTaken(said, standing);
    if (stale) return stale;
    const { now } = this.taking;
    const revoked = { sourceRevokedAt: now, sourceModifiedAt: said.modified ?? now };
    this.withdraw(standing, "Its author has revoked it.", revoked);
    this.byStixId.delete(said.stixId);
    return outcomeOf("WITHDRAWN", said, null, standing[0]?.id);
  }

  /** The first of those that an object is on record as. */
  under(stixId: string): Indicator | undefined {
    return this.byStixId.get(stixId)?.[0] ?? this.file.own.get(stixId);
  }

  private withdraw(some: readonly Indicator[], reason: string, further: Partial<Indicator>): void {
    const { viewer, now } = this.taking;
    const withdrawn = { withdrawnById: viewer.personId, withdrawnAt: now, withdrawalReason: reason };
    const set = { state: "WITHDRAWN", ...withdrawn, ...further } as const;
    for (const one of some) {
      this.indicators.forget(one);
      this.updates.push({ update: "Indicator", id: one.id, set });
    }
  }
}
