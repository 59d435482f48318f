import type { HuntOutcome } from "../../../../response-model/detection-and-analysis/detection/hunt-outcomes.js";
import type { Handling } from "../../../../response-model/evidence/handlings.js";

/** What a hunt had come to before it was concluded anew, or moved into or out of an incident. Never changed. */
export interface BreachHuntConclusion {
  readonly breachHuntId: string;
  readonly id: string;
  readonly outcome: HuntOutcome | null;
  /** Which version of the hunt it answers; null where a release concluded it that kept none. */
  readonly outcomeNumber: number | null;
  readonly conclusions: string;
  readonly concludedById: string | null;
  readonly concludedAt: Date;
  /** When, by whom and why the hunt went on; null where a release reopened it that did not keep that. */
  readonly reopenedAt: Date | null;
  readonly reopenedById: string | null;
  readonly reopenedByName: string | null;
  readonly reopeningReason: string | null;
  /** The incident that the hunt was part of as others took its place, whose readers read it; null for none. */
  readonly incidentId: string | null;
  readonly wasInIncident: boolean;
  /** Who may read it where it was part of none: whoever read the hunt. */
  readonly keptFor: Handling;
  readonly serviceIds: readonly string[];
}
