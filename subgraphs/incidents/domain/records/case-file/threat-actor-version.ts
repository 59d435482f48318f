import type { AttributionConfidence } from "../../../../response-model/detection-and-analysis/detection/attribution-confidences.js";

/** What was known of an adversary at a time. Append-only. */
export interface ThreatActorVersion {
  readonly id: string;
  readonly incidentId: string;
  readonly threatActorId: string;
  /** 1 for what was known first. */
  readonly number: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly motive: string | null;
  /** The profile of whoever they were held to be; null where nobody had said. */
  readonly profileId: string | null;
  readonly confidence: AttributionConfidence;
  readonly basis: string;
  /** Why it was changed; null for what was known first. */
  readonly reason: string | null;
  readonly writtenById: string;
  readonly writtenByName: string;
  readonly writtenAt: Date;
}
