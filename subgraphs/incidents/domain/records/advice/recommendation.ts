import type { Confidence } from "../../../../response-model/advice/confidences.js";
import type { RecommendationState } from "../../../../response-model/machines/response/recommendation-states.js";

/** An eradication that the security team recommends to a service, in one round of its response. */
export interface Recommendation {
  readonly id: string;
  readonly incidentId: string;
  readonly serviceId: string;
  readonly round: number;
  readonly version: number;
  readonly state: RecommendationState;
  /** What to do. */
  readonly text: string;
  readonly businessImpact: string;
  readonly confidence: Confidence;
  readonly recommendedById: string;
  readonly recommendedByName: string;
  readonly recommendedAt: Date;
  readonly leadAcceptedById: string | null;
  readonly leadAcceptedByName: string | null;
  readonly leadAcceptedAt: Date | null;
  readonly ownerAcceptedById: string | null;
  readonly ownerAcceptedByName: string | null;
  readonly ownerAcceptedAt: Date | null;
  /** Who rejected it or took it back. */
  readonly endedById: string | null;
  readonly endedByName: string | null;
  readonly endedAt: Date | null;
  /** Why it was rejected or taken back. */
  readonly reason: string | null;
}
