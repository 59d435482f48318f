import type { Write } from "../../../../platform/actions/decision.js";
import type { Handling } from "../../../response-model/evidence/handlings.js";
import type { IndicatorOutcome } from "../../../response-model/evidence/indicator-outcomes.js";
import type { IndicatorType } from "../../../response-model/evidence/indicator-types.js";
import type { IntakeFile } from "../../domain/indicators/intake-file.js";
import { keptFor } from "../../domain/indicators/kept-for.js";
import { normalizeIndicator } from "../../domain/indicators/normalize-indicator.js";
import { idsOfTarget, type RelationTarget } from "../../domain/indicators/relation-target.js";
import type { Indicator } from "../../domain/records/indicators/indicator.js";
import type { IndicatorRelation } from "../../domain/records/indicators/indicator-relation.js";
import type { Records } from "../../domain/records/records.js";
import { newIntake } from "./new-intake.js";
import { newRelation, type Taking } from "./new-relation.js";
import type { Outcome } from "./outcome.js";

/** An indicator as somebody says it. */
interface SaidIndicator {
  readonly type: IndicatorType;
  readonly value: string;
  readonly handling: Handling;
  readonly source: string;
  readonly serviceIds: readonly string[];
  readonly description?: string | null | undefined;
  readonly confidence?: number | null | undefined;
  readonly validFrom?: Date | null | undefined;
  readonly validUntil?: Date | null | undefined;
  readonly origin?: Origin | undefined;
}

/** Whose object it came with, in STIX. */
export type Origin = Pick<
  Indicator,
  "stixId" | "sourceHandling" | "sourceAuthor" | "sourceModifiedAt" | "takenObjectId"
>;

const noOrigin: Origin = {
  stixId: null,
  sourceHandling: null,
  sourceAuthor: null,
  sourceModifiedAt: null,
  takenObjectId: null,
};

/** What became of one, and the indicator that there is of it now. */
interface Taken {
  readonly outcome: IndicatorOutcome;
  readonly reason?: string;
  readonly indicator?: Indicator;
}

/** Takes indicators in one after the other, so that each meets those before it. */
export class TakingIn {
  readonly recorded: Indicator[] = [];
  private readonly relations: IndicatorRelation[] = [];
  /** What each is related to, with those that are. */
  private readonly targets: readonly (readonly [target: RelationTarget, relatedIds: Set<string>])[];
  /** What is on record of each value, by its type and itself: a bundle asks for a thousand of them. */
  private readonly byValue = new Map<string, Indicator[]>();

  constructor(
    private readonly file: IntakeFile,
    private readonly taking: Taking,
  ) {
    this.targets = [file, ...(file.around ? [file.around] : [])].map(({ target, relatedIds }) => [
      target,
      new Set(relatedIds),
    ]);
    for (const one of file.known) this.remember(one);
  }

  /**
   * What is written: the indicators, then what they are related to, so that each kind takes one statement. Indicators by their values, so
   * that two who record the same ones in another order wait for each other and not both at once.
   */
  get writes(): readonly Write<Records>[] {
    const byHash = this.recorded.toSorted((one, other) => (one.valueHash < other.valueHash ? -1 : 1));
    return [
      ...byHash.map((row) => ({ insert: "Indicator", row }) as const),
      ...this.relations.map((row) => ({ insert: "IndicatorRelation", row }) as const),
    ];
  }

  /**
   * Takes one in, and relates it to what all are related to. What its author has said of the value before is the record of it, for whomever that
   * is. What may not be recorded anew is taken where it is known alone, and skipped with the reason otherwise.
   */
  take(said: SaidIndicator, standing: readonly Indicator[] = [], whyNotAnew?: string): Taken {
    const normalized = normalizeIndicator(said.type, said.value);
    const validFrom = said.validFrom ?? this.taking.now;
    if ("refusal" in normalized) return { outcome: "REFUSED", reason: normalized.refusal };
    if (said.validUntil && said.validUntil <= validFrom)
      return { outcome: "REFUSED", reason: "Its validity ends before it begins." };
    const { value } = normalized;
    const own = standing.find((one) => one.type === said.type && one.value === value);
    const known = own ?? this.knownOf(said, value);
    if (!known && whyNotAnew !== undefined) return { outcome: "SKIPPED", reason: whyNotAnew };
    const indicator = known ?? this.record(said, value, validFrom);
    this.relate(indicator);
    return { outcome: known ? "ALREADY_KNOWN" : "RECORDED", indicator };
  }

  /** One record of the call, and one for each thing that was taken in. */
  intake(source: string, outcomes: readonly Outcome[]): readonly Write<Records>[] {
    return newIntake(this.taking, { source, recordedCount: this.recorded.length }, outcomes);
  }

  private keysOf(handling: Handling): readonly string[] {
    const { personId } = this.taking.viewer;
    return keptFor(handling, { personId, isOnSecuritySide: this.file.isOnSecuritySide });
  }

  /** Of what is withdrawn by the same call, the value is recorded anew where it is named all the same. */
  forget(one: Indicator): void {
    const key = `${one.type} ${one.value}`;
    const left = this.byValue.get(key)?.filter(({ id }) => id !== one.id);
    this.byValue.set(key, left ?? []);
  }

  /** What changes where a record is marked for fewer: where another one of its value stands for these, that one goes on alone. */
  narrow(one: Indicator, handling: Handling): Partial<Indicator> {
    const { personId } = this.taking.viewer;
    const kept = this.keysOf(handling)[0] ?? personId;
    const alike = this.byValue.get(`${one.type} ${one.value}`) ?? [];
    const marked = { handling, keptFor: kept, markedById: personId };
    this.forget(one);
    if (alike.some(({ id, keptFor }) => id !== one.id && keptFor === kept))
      return {
        ...marked,
        state: "WITHDRAWN",
        withdrawnById: personId,
        withdrawnAt: this.taking.now,
        withdrawalReason: "Its author marks it for fewer readers now, for whom another record of its value stands.",
      };
    this.remember({ ...one, ...marked });
    return marked;
  }

  /** The record of the same value for the same readers, or for more. */
  private knownOf({ type, handling }: SaidIndicator, value: string): Indicator | undefined {
    const keys = this.keysOf(handling);
    return this.byValue.get(`${type} ${value}`)?.find((one) => keys.includes(one.keptFor));
  }

  private remember(one: Indicator): void {
    const key = `${one.type} ${one.value}`;
    const alike = this.byValue.get(key);
    if (alike) alike.push(one);
    else this.byValue.set(key, [one]);
  }

  private record(said: SaidIndicator, value: string, validFrom: Date): Indicator {
    const { viewer, now, newIdentifier } = this.taking;
    const { type, handling, source, serviceIds } = said;
    const row: Indicator = {
      id: newIdentifier(),
      version: 1,
      state: "ACTIVE",
      type,
      value,
      valueHash: this.file.hashOf(value),
      keptFor: this.keysOf(handling)[0] ?? viewer.personId,
      description: said.description ?? null,
      handling,
      source,
      confidence: said.confidence ?? null,
      validFrom,
      validUntil: said.validUntil ?? null,
      serviceIds,
      ...(said.origin ?? noOrigin),
      sourceRevokedAt: null,
      recordedById: viewer.personId,
      recordedByName: viewer.name,
      recordedAt: now,
      markedById: viewer.personId,
      amendedAt: null,
      falsePositiveById: null,
      falsePositiveByName: null,
      falsePositiveAt: null,
      falsePositiveReason: null,
      clearedAt: null,
      clearingReason: null,
      withdrawnById: null,
      withdrawnAt: null,
      withdrawalReason: null,
      countsSince: null,
      comparesAlertsAt: null,
      returnsAlertsAt: null,
    };
    this.recorded.push(row);
    this.remember(row);
    return row;
  }

  private relate({ id }: Indicator): void {
    for (const [target, relatedIds] of this.targets) {
      const ids = idsOfTarget(target);
      if ((!ids.incidentId && !ids.alertId) || relatedIds.has(id)) continue;
      relatedIds.add(id);
      this.relations.push(newRelation(id, ids, this.taking));
    }
  }
}
