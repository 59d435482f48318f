import type { DetectionRequirement } from "../records/requirements/detection-requirement.js";
import type { DetectionRequirementVersion } from "../records/requirements/detection-requirement-version.js";
import type { MonitoringDeployment } from "../records/requirements/monitoring-deployment.js";
import type { RequiredTechnique } from "../records/requirements/required-technique.js";
import type { WithReporting } from "./reporting.js";

/** A detection requirement, with what its gates look at. */
export interface GatedRequirement extends WithReporting {
  readonly requirement: DetectionRequirement;
  /** What shall take the place of what is in force, once both sides have agreed it. */
  readonly amendment: DetectionRequirementVersion | null;
}

/** A detection requirement with everything that operations on it change. */
export interface RequirementFile extends GatedRequirement {
  /** The version that says what stands; undefined where a replica of the release before has written it. */
  readonly standing: DetectionRequirementVersion | undefined;
  /** The techniques that it requires, or did once. */
  readonly required: readonly RequiredTechnique[];
  /** Its monitoring, as far as it runs. */
  readonly deployments: readonly MonitoringDeployment[];
}
