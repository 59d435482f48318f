import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseService } from "../../case-file.js";
import { isStillToCome } from "../../clock-skew.js";
import type { DetectionRequirement } from "../../records/requirements/detection-requirement.js";
import type { MonitoringDeployment } from "../../records/requirements/monitoring-deployment.js";
import { isAbout } from "../../requirements/is-about.js";

/** An alert that is about to be reported for a service, with the requirement whose detection raised it. */
export interface NewAlertFile {
  readonly service: CaseService;
  readonly requirement?: DetectionRequirement | null;
  /** The monitoring that runs for it. */
  readonly deployments?: readonly MonitoringDeployment[];
}

interface NewAlertInput {
  readonly observedAt?: Date | null;
  readonly techniqueIds?: readonly string[] | null;
}

/** The gates of a new alert. */
export const newAlertGates = gateRules<NewAlertFile, NewAlertInput>()({
  DETECTION_OF_SERVICE: ({ service, requirement }, { input: { techniqueIds } }) => {
    if (!requirement) return [];
    const { title, techniqueIds: required } = requirement;
    if (requirement.serviceId !== service.id) return [["OTHER_SERVICE", { requirement: title }]];
    const techniques = (techniqueIds ?? []).filter((named) => !required.some((one) => isAbout(one, named)));
    return techniques.length > 0 ? [["OTHER_TECHNIQUES", { requirement: title, techniques, required }]] : [];
  },
  SEEN_ALREADY: (_file, { input: { observedAt }, now }) =>
    observedAt && isStillToCome(observedAt, now)
      ? [["OBSERVED_IN_THE_FUTURE", { observedAt: observedAt.toISOString() }]]
      : [],
});
