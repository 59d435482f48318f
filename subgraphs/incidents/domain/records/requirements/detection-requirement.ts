import type { DetectionPriority } from "../../../../response-model/detection-and-analysis/detection/detection-priorities.js";
import type { DetectionPriorityBasis } from "../../../../response-model/detection-and-analysis/detection/detection-priority-bases.js";
import type { DetectionRequirementState } from "../../../../response-model/machines/detection/detection-requirement-states.js";
import type { RequiredLogSource } from "./required-log-source.js";

/** Something that a service must be able to detect, agreed between the security team and the service team. */
export interface DetectionRequirement {
  readonly id: string;
  readonly version: number;
  readonly state: DetectionRequirementState;
  readonly serviceId: string;
  /** What it says as it is in force; as it was proposed before. */
  readonly title: string;
  readonly description: string;
  readonly techniqueIds: readonly string[];
  /** In which its monitoring must run; never none. */
  readonly environments: readonly string[];
  /** The logs that it needs; none where nobody has said. */
  readonly logSources: readonly RequiredLogSource[];
  /** How it is to be detected; null where nobody has said. */
  readonly strategy: string | null;
  /** What is known to look the same and be allowed, and what the detection is known not to see. */
  readonly falsePositives: readonly string[];
  readonly blindSpots: readonly string[];
  /** The number of the version that says this. */
  readonly standingNumber: number;
  /** The number of the version that has been written last: that of the open amendment, where there is one. */
  readonly latestNumber: number;
  /** The number of the amendment that was refused last; 0 where none was. */
  readonly refusedNumber: number;
  readonly proposedById: string;
  readonly proposedAt: Date;
  readonly agreedBySecurityAt: Date | null;
  readonly agreedByServiceAt: Date | null;
  readonly inForceAt: Date | null;
  readonly priority: DetectionPriority | null;
  /** The place of the priority among all, the most urgent being 0; behind them where nobody has set one. */
  readonly priorityRank: number;
  readonly priorityBasis: DetectionPriorityBasis | null;
  readonly priorityReason: string | null;
  readonly pastIncidentId: string | null;
  /** The threat briefing that the priority rests on. */
  readonly priorityBriefingId: string | null;
  readonly prioritizedById: string | null;
  readonly prioritizedAt: Date | null;
  /** By when its monitoring is to be deployed; null before it is in force. */
  readonly deploymentDueAt: Date | null;
  /** When its monitoring was last deployed, and how: its deployments say more. */
  readonly deployedAt: Date | null;
  readonly deployment: string | null;
  readonly withdrawalReason: string | null;
  /** The threat briefing that prompted it; null where none did. */
  readonly briefingId: string | null;
  /** The hunt that showed the need of it; null where none did. */
  readonly breachHuntId: string | null;
}
