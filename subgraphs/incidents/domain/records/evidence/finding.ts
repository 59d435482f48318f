import type { FindingConfidence } from "../../../../response-model/evidence/finding-confidences.js";

/** What an investigation found. Append-only: what turns out to be wrong is said in another one. */
export interface Finding {
  readonly id: string;
  readonly incidentId: string;
  readonly investigationId: string;
  readonly sequence: number;
  readonly text: string;
  readonly confidence: FindingConfidence;
  readonly evidenceIds: readonly string[];
  readonly recordedById: string;
  readonly recordedAt: Date;
}
