import type { PrecursorKind } from "../../../../response-model/detection-and-analysis/detection/precursor-kinds.js";
import type { PrecursorOutcome } from "../../../../response-model/detection-and-analysis/detection/precursor-outcomes.js";
import type { Handling } from "../../../../response-model/evidence/handlings.js";
import type { PrecursorState } from "../../../../response-model/machines/detection/precursor-states.js";

/** A sign that an incident may occur in the future, outside of any incident. */
export interface Precursor {
  readonly id: string;
  readonly version: number;
  readonly state: PrecursorState;
  readonly kind: PrecursorKind;
  /** What was seen. */
  readonly description: string;
  readonly seenAt: Date;
  /** Where it comes from, in words: a log, a vendor, a mailing list, a person. */
  readonly source: string;
  readonly serviceIds: readonly string[];
  readonly handling: Handling;
  /** When its next review is due. */
  readonly reviewDueAt: Date;
  readonly recordedById: string;
  readonly recordedByName: string;
  readonly recordedAt: Date;
  /** Null while it is open. */
  readonly outcome: PrecursorOutcome | null;
  readonly closingReason: string | null;
  readonly closedById: string | null;
  readonly closedAt: Date | null;
}
