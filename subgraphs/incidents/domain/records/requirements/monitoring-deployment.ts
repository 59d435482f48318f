import type { MonitoringHealth } from "../../../../response-model/detection-and-analysis/detection/monitoring-healths.js";
import type { MonitoringDeploymentState } from "../../../../response-model/machines/detection/monitoring-deployment-states.js";
import type { RequiredLogSource } from "./required-log-source.js";
import type { RunningRule } from "./running-rule.js";

/** Monitoring that a service's team has put into an environment for a detection requirement. */
export interface MonitoringDeployment {
  readonly detectionRequirementId: string;
  readonly id: string;
  readonly version: number;
  readonly state: MonitoringDeploymentState;
  readonly serviceId: string;
  readonly environment: string;
  /** What was deployed, and how it was seen to work. */
  readonly details: string;
  /** The version of the requirement that it was deployed for, and the techniques that this version names. */
  readonly requirementNumber: number;
  readonly techniqueIds: readonly string[];
  /** The source that reports what it finds, and by which rule; both null where no source does, or nobody said. */
  readonly alertSourceId: string | null;
  readonly rule: string | null;
  /** The rule or query that it runs; null where nobody has said. */
  readonly runs: RunningRule | null;
  /** The logs that it is in fact delivered; null where nobody has said. */
  readonly logSources: readonly RequiredLogSource[] | null;
  /** What ran in its environment until then, which it replaced; null where nothing did, or Cordon did not keep it. */
  readonly replacesId: string | null;
  /** Null where it was carried over from before Cordon kept it. */
  readonly deployedById: string | null;
  readonly deployedAt: Date;
  readonly health: MonitoringHealth;
  readonly healthDetails: string | null;
  readonly healthReportedAt: Date | null;
  readonly lastSeenAt: Date | null;
  /** Within how many minutes the next report is promised; null where nobody has promised any. */
  readonly reportEveryMinutes: number | null;
  /** When the next report is due; null where none is promised, or it is recorded as overdue. */
  readonly reportDueAt: Date | null;
  readonly reportOverdueAt: Date | null;
  /** The techniques by the latest test of each: those that raised an alert, and those that did not. */
  readonly passedTechniqueIds: readonly string[];
  readonly failedTechniqueIds: readonly string[];
  /** When the oldest of the tests was made that are the latest of their technique and raised no alert; null where none is. */
  readonly failedTestAt: Date | null;
  readonly endedById: string | null;
  readonly endedAt: Date | null;
  readonly endReason: string | null;
}
