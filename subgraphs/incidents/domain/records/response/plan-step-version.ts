import type { Side } from "../../../../response-model/process/sides.js";

/** What a step of a plan said at a time: kept for good when it is proposed, amended or assigned anew. */
export interface PlanStepVersion {
  readonly id: string;
  readonly incidentId: string;
  readonly planStepId: string;
  /** 1 for what was proposed first. */
  readonly number: number;
  readonly title: string;
  readonly details: string | null;
  readonly ownerName: string | null;
  readonly dueAt: Date | null;
  readonly dependsOnIds: readonly string[];
  /** Why it was changed; null for what was proposed first. */
  readonly reason: string | null;
  readonly writtenBySide: Side;
  readonly writtenById: string;
  readonly writtenByName: string;
  readonly writtenAt: Date;
}
