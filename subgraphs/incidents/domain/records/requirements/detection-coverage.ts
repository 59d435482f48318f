import type { CoverageStatus } from "../../../../response-model/detection-and-analysis/detection/coverage-statuses.js";
import type { DetectionPriority } from "../../../../response-model/detection-and-analysis/detection/detection-priorities.js";

/** How well a service detects a technique that requirements in force name, or that was seen in it. No table: it is added up as it is asked for. */
export interface DetectionCoverage {
  readonly id: string;
  readonly serviceId: string;
  readonly techniqueId: string;
  readonly status: CoverageStatus;
  readonly requirementCount: number;
  readonly deploymentCount: number;
  readonly healthyDeploymentCount: number;
  readonly provenAt: Date | null;
  /** The most urgent one of its requirements. */
  readonly priority: DetectionPriority | null;
  readonly priorityRank: number;
  /** Those that a requirement asks for it in, and in which nothing runs for it. */
  readonly missingEnvironments: readonly string[];
  /** Those in which no alert has come of what runs there. */
  readonly unprovenEnvironments: readonly string[];
  /** Those in which a test alone has proven what runs there. */
  readonly testedEnvironments: readonly string[];
  /** All that a requirement asks for it in, in small letters; none where nobody requires it. */
  readonly environments: readonly string[];
}
