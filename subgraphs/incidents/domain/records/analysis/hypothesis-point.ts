import type { Bearing } from "../../../../response-model/detection-and-analysis/bearings.js";

/** What speaks for a hypothesis, or against it. Never changed. */
export interface HypothesisPoint {
  readonly id: string;
  readonly incidentId: string;
  readonly hypothesisId: string;
  /** Its place among the points of its hypothesis; the first is 1. */
  readonly sequence: number;
  readonly bearing: Bearing;
  readonly text: string;
  readonly alertIds: readonly string[];
  readonly evidenceIds: readonly string[];
  readonly findingIds: readonly string[];
  readonly addedById: string;
  readonly addedByName: string;
  readonly addedAt: Date;
}
