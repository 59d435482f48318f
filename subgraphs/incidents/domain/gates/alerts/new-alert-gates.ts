import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseService } from "../../case-file.js";
import type { DetectionRequirement } from "../../records/requirements/detection-requirement.js";
import type { MonitoringDeployment } from "../../records/requirements/monitoring-deployment.js";

/** An alert that is about to be reported for a service, with the requirement whose detection raised it. */
export interface NewAlertFile {
  readonly service: CaseService;
  readonly requirement?: DetectionRequirement | null;
  /** The monitoring that runs for it. */
  readonly deployments?: readonly MonitoringDeployment[];
}

/** The gates of a new alert. */
export const newAlertGates = gateRules<NewAlertFile>()({
  DETECTION_OF_SERVICE: ({ service, requirement }) =>
    requirement && requirement.serviceId !== service.id ? [["OTHER_SERVICE", { requirement: requirement.title }]] : [],
});
