import type { HuntOutcome } from "../../../../response-model/detection-and-analysis/detection/hunt-outcomes.js";
import type { Handling } from "../../../../response-model/evidence/handlings.js";
import type { BreachHuntState } from "../../../../response-model/machines/analysis/breach-hunt-states.js";

/** A hunt for a breach that no detection has reported: inside an incident, or before there is one. */
export interface BreachHunt {
  readonly id: string;
  readonly version: number;
  readonly state: BreachHuntState;
  /** The incident that it is part of; null where it is part of none. */
  readonly incidentId: string | null;
  /** Who may read it, where it is part of no incident. */
  readonly handling: Handling;
  readonly hypothesis: string;
  readonly serviceIds: readonly string[];
  readonly periodFrom: Date | null;
  readonly periodTo: Date | null;
  readonly dataSources: readonly string[];
  readonly techniqueIds: readonly string[];
  /** Which version of what it says stands: 1 as it was opened, and one more with each amendment. */
  readonly standingNumber: number;
  /** Whom it was handed over to; null where whoever opened it hunts. */
  readonly hunterId: string | null;
  readonly hunterName: string | null;
  readonly queryCount: number;
  readonly findingCount: number;
  /** How many of them were withdrawn. */
  readonly withdrawnFindingCount: number;
  readonly openedById: string;
  readonly openedByName: string | null;
  readonly openedAt: Date;
  /** What it came to; null before, and of one that was recorded as a text before texts said so. */
  readonly outcome: HuntOutcome | null;
  /** Which version the outcome answers; null before, and where a release concluded it that kept none. */
  readonly outcomeNumber: number | null;
  readonly conclusions: string | null;
  readonly concludedById: string | null;
  readonly concludedAt: Date | null;
  /** When, by whom and why it was reopened since then; null while its conclusions stand. */
  readonly reopenedAt: Date | null;
  readonly reopenedById: string | null;
  readonly reopenedByName: string | null;
  readonly reopeningReason: string | null;
  /** The text of which it was made, where it was recorded as one. */
  readonly carriedFromId: string | null;
  /** The threat briefing that prompted it; null where none did. */
  readonly briefingId: string | null;
}
