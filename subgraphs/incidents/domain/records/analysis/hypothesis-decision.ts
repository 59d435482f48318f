import type { HypothesisState } from "../../../../response-model/machines/analysis/hypothesis-states.js";

/** That a hypothesis was supported, refuted or reopened, by whom and why. Never changed. */
export interface HypothesisDecision {
  readonly id: string;
  readonly incidentId: string;
  readonly hypothesisId: string;
  /** The first is 1. */
  readonly number: number;
  /** What it came to: of one that was reopened, OPEN. */
  readonly outcome: HypothesisState;
  readonly reason: string;
  readonly decidedById: string;
  readonly decidedByName: string;
  readonly decidedAt: Date;
}
