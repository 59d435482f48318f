import type { AttackTactic } from "../../../../response-model/attack/attack-tactics.js";
import type { FindingConfidence } from "../../../../response-model/evidence/finding-confidences.js";
import type { ObservedTechniqueState } from "../../../../response-model/machines/analysis/observed-technique-states.js";

/** A technique of ATT&CK that the adversary used in an incident. */
export interface ObservedTechnique {
  readonly id: string;
  readonly incidentId: string;
  readonly version: number;
  readonly state: ObservedTechniqueState;
  readonly techniqueId: string;
  /** What it was used for: one of the tactics that it serves. */
  readonly tactic: AttackTactic;
  /** The service in which it was seen; null where it was seen in none of its own. */
  readonly serviceId: string | null;
  readonly firstSeenAt: Date;
  /** Null while it is seen still, or where nobody knows. */
  readonly lastSeenAt: Date | null;
  readonly confidence: FindingConfidence;
  /** What shows it. */
  readonly basis: string;
  readonly alertIds: readonly string[];
  readonly evidenceIds: readonly string[];
  readonly findingIds: readonly string[];
  /** How often it was written down: the number of the latest version. */
  readonly writings: number;
  readonly recordedById: string;
  readonly recordedByName: string;
  readonly recordedAt: Date;
  readonly withdrawnById: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
}
