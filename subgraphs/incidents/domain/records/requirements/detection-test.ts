import type { DetectionTestOutcome } from "../../../../response-model/detection-and-analysis/detection/detection-test-outcomes.js";

/** That somebody tried out whether monitoring detects what it is for. */
export interface DetectionTest {
  readonly detectionRequirementId: string;
  readonly id: string;
  readonly monitoringDeploymentId: string;
  /** Those of the deployment that were tried; all of them where nobody said which. */
  readonly techniqueIds: readonly string[];
  /** What was run. */
  readonly procedure: string;
  readonly testedAt: Date;
  readonly outcome: DetectionTestOutcome;
  /** The alert that came of it; null where none did. */
  readonly alertId: string | null;
  readonly details: string | null;
  readonly recordedById: string;
  readonly recordedAt: Date;
  /** When somebody took it back, who and why: it counts for nothing since then. */
  readonly withdrawnAt: Date | null;
  readonly withdrawnById: string | null;
  readonly withdrawalReason: string | null;
}
