import type { HypothesisState } from "../../../../response-model/machines/analysis/hypothesis-states.js";

/** What may have happened in an incident, for the analysis to support or refute. */
export interface Hypothesis {
  readonly id: string;
  readonly incidentId: string;
  readonly version: number;
  readonly state: HypothesisState;
  readonly statement: string;
  /** The services that it is about; none for the incident as a whole. */
  readonly serviceIds: readonly string[];
  readonly forCount: number;
  readonly againstCount: number;
  readonly decisionCount: number;
  readonly statedById: string;
  readonly statedByName: string;
  readonly statedAt: Date;
  /** Who last supported, refuted or reopened it, when and why; null before. */
  readonly decidedById: string | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
}
