import type { Handling } from "../../../../response-model/evidence/handlings.js";
import type { IndicatorType } from "../../../../response-model/evidence/indicator-types.js";
import type { IndicatorState } from "../../../../response-model/machines/detection/indicator-states.js";

/** A trace by which a compromise is recognized: one value, as those know it who read the record. */
export interface Indicator {
  readonly id: string;
  readonly version: number;
  readonly state: IndicatorState;
  readonly type: IndicatorType;
  /** As its type writes it: the same thing is always written alike. */
  readonly value: string;
  /** The SHA-256 of the value, by which it is known again however long it is. */
  readonly valueHash: string;
  /** For whom the one record of a value is: `keptFor` says how. */
  readonly keptFor: string;
  readonly description: string | null;
  readonly handling: Handling;
  /** Where it comes from, in words. */
  readonly source: string;
  /** From 0 to 100; null where nobody has said. */
  readonly confidence: number | null;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
  /** The services concerned. */
  readonly serviceIds: readonly string[];
  /** The id that it came with; null where it was recorded here. */
  readonly stixId: string | null;
  /** How its author has marked it; null where they have not said, or it was recorded here. */
  readonly sourceHandling: Handling | null;
  /** Whom the object that it came with names as its creator. */
  readonly sourceAuthor: string | null;
  /** When its author changed it last, by their own word; null where it was recorded here, or taken in before that was kept. */
  readonly sourceModifiedAt: Date | null;
  /** When it was learned that its author has revoked it. */
  readonly sourceRevokedAt: Date | null;
  /** The object that it came with, as long as the record says the same. */
  readonly takenObjectId: string | null;
  readonly recordedById: string;
  readonly recordedByName: string;
  readonly recordedAt: Date;
  /** Who gave it the marking that it has. */
  readonly markedById: string;
  readonly amendedAt: Date | null;
  readonly falsePositiveById: string | null;
  readonly falsePositiveByName: string | null;
  readonly falsePositiveAt: Date | null;
  readonly falsePositiveReason: string | null;
  readonly clearedAt: Date | null;
  readonly clearingReason: string | null;
  readonly withdrawnById: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
  /** Since when it counts for all responders, where it was for few of them or valid no longer before. */
  readonly countsSince: Date | null;
  /** When the alerts that are there already are compared with it; null where they have been. */
  readonly comparesAlertsAt: Date | null;
  /** When the alerts that report it come back which suppressions hold back; null where they have. */
  readonly returnsAlertsAt: Date | null;
}
