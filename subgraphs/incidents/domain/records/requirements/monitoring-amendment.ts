import type { RequiredLogSource } from "./required-log-source.js";
import type { RunningRule } from "./running-rule.js";

/** What was said of monitoring that runs until it was amended: a row for each amendment, never changed. */
export interface MonitoringAmendment {
  readonly detectionRequirementId: string;
  readonly id: string;
  readonly monitoringDeploymentId: string;
  readonly reason: string;
  readonly amendedById: string;
  readonly amendedAt: Date;
  /** What stood before. */
  readonly details: string;
  readonly alertSourceId: string | null;
  readonly rule: string | null;
  readonly runs: RunningRule | null;
  readonly logSources: readonly RequiredLogSource[] | null;
}
