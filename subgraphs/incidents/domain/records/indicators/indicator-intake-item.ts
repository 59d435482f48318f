import type { IndicatorOutcome } from "../../../../response-model/evidence/indicator-outcomes.js";

/** What became of one thing that was taken in. */
export interface IndicatorIntakeItem {
  readonly intakeId: string;
  readonly id: string;
  /** Its place in the call, from 0. */
  readonly place: number;
  readonly outcome: IndicatorOutcome;
  readonly reason: string | null;
  readonly stixId: string | null;
  readonly indicatorId: string | null;
}
