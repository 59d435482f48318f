import type { DetectionRequirementState } from "../../../../response-model/machines/detection-requirement-states.js";

/** Something that a service must be able to detect, agreed between the security team and the service team. */
export interface DetectionRequirement {
  readonly id: string;
  readonly version: number;
  readonly state: DetectionRequirementState;
  readonly serviceId: string;
  readonly title: string;
  readonly description: string;
  readonly proposedById: string;
  readonly proposedAt: Date;
  readonly agreedBySecurityAt: Date | null;
  readonly agreedByServiceAt: Date | null;
  readonly inForceAt: Date | null;
  readonly deployedAt: Date | null;
  readonly deployment: string | null;
  readonly withdrawalReason: string | null;
}
