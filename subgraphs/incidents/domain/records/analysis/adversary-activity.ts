import type { AttackTactic } from "../../../../response-model/attack/attack-tactics.js";
import type { TimeCertainty } from "../../../../response-model/detection-and-analysis/time-certainties.js";
import type { FindingConfidence } from "../../../../response-model/evidence/finding-confidences.js";
import type { AdversaryActivityState } from "../../../../response-model/machines/analysis/adversary-activity-states.js";

/** What is known of an act of the adversary. */
export interface KnownOfActivity {
  /** The service in which they did it. */
  readonly serviceId: string;
  readonly beganAt: Date;
  /** Null while it goes on, or where nobody knows. */
  readonly endedAt: Date | null;
  readonly timeCertainty: TimeCertainty;
  /** What they did. */
  readonly description: string;
  /** What they did it for, where that is understood. */
  readonly tactic: AttackTactic | null;
  /** The technique that it shows, as it was observed in the incident. */
  readonly observedTechniqueId: string | null;
  /** Machines, mailboxes, repositories and the like, as responders name them. */
  readonly assets: readonly string[];
  readonly accounts: readonly string[];
  readonly confidence: FindingConfidence;
  readonly alertIds: readonly string[];
  readonly evidenceIds: readonly string[];
  readonly findingIds: readonly string[];
  readonly indicatorIds: readonly string[];
}

/** An act of the adversary in an incident, apart from what responders did. */
export interface AdversaryActivity extends KnownOfActivity {
  readonly id: string;
  readonly incidentId: string;
  readonly version: number;
  readonly state: AdversaryActivityState;
  /** How often it was written down: the number of the latest version. */
  readonly writings: number;
  readonly recordedById: string;
  readonly recordedByName: string;
  readonly recordedAt: Date;
  readonly withdrawnById: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
}
