import type { TuningKind } from "../../../../response-model/detection-and-analysis/detection/tuning-kinds.js";
import type { TuningRequestState } from "../../../../response-model/machines/detection/tuning-request-states.js";
import type { Side } from "../../../../response-model/process/sides.js";

/** That a detection is to be changed, since it raised what was no incident, and what came of that. */
export interface TuningRequest {
  readonly id: string;
  readonly version: number;
  readonly state: TuningRequestState;
  readonly serviceId: string;
  /** The source whose detection it is; null where a person reported the alert. */
  readonly alertSourceId: string | null;
  /** The alert that it first came of, whose words it has. */
  readonly originAlertId: string;
  /** The title of that alert. */
  readonly title: string;
  /** What the source says raised that alert: the id and the name of a rule. */
  readonly rules: readonly string[];
  /** What the source knows that alert by; none without a source. */
  readonly fingerprints: readonly string[];
  /** What was asked for, in the words of whoever dismissed the alert. */
  readonly proposal: string;
  readonly requestedById: string;
  readonly requestedAt: Date;
  /** The side that does it. */
  readonly heldBy: Side;
  /** What is changed, as it is planned or was done; null before. */
  readonly kind: TuningKind | null;
  readonly plan: string | null;
  readonly plannedById: string | null;
  readonly plannedAt: Date | null;
  readonly dueAt: Date | null;
  /** Where it is kept elsewhere: a ticket or a change. */
  readonly reference: string | null;
  /** What was done; null where nothing was. */
  readonly result: string | null;
  /** The suppression that carries it out; null where none does. */
  readonly alertSuppressionId: string | null;
  readonly declineReason: string | null;
  readonly decidedById: string | null;
  readonly decidedAt: Date | null;
}
