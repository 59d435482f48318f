import type { AttackVector } from "../../../../response-model/detection-and-analysis/attack-vectors.js";
import type { DisclosureCertainty } from "../../../../response-model/detection-and-analysis/disclosure-certainties.js";

/** What the security team found out about an incident, and what it advises. */
export interface Analysis {
  readonly id: string;
  readonly incidentId: string;
  /** The affected services that it covers. */
  readonly serviceIds: readonly string[];
  /** Those among them that it finds not to be affected. */
  readonly notAffectedServiceIds: readonly string[];
  readonly attackVector: AttackVector;
  readonly findings: string;
  readonly rootCause: string | null;
  readonly customerDataDisclosed: DisclosureCertainty;
  readonly recordedById: string;
  readonly recordedAt: Date;
}
