import { acknowledgeThreatBriefing } from "../../../actions/briefings/acknowledge-threat-briefing.js";
import { markThreatBriefingNotRelevant } from "../../../actions/briefings/mark-threat-briefing-not-relevant.js";
import {
  agreeDetectionRequirementForSecurity,
  agreeDetectionRequirementForService,
} from "../../../actions/detection-requirements/agree-detection-requirement.js";
import { deployMonitoring } from "../../../actions/detection-requirements/deploy-monitoring.js";
import { amendMonitoring } from "../../../actions/monitoring/amend-monitoring.js";
import { reportMonitoringHealth } from "../../../actions/monitoring/report-monitoring-health.js";
import { takeDownMonitoring } from "../../../actions/monitoring/take-down-monitoring.js";
import { amendPrecursor } from "../../../actions/precursors/amend-precursor.js";
import { closePrecursor } from "../../../actions/precursors/close-precursor.js";
import { closePrecursorForService } from "../../../actions/precursors/close-precursor-for-service.js";
import { BriefingAcknowledgement } from "../../types/briefings/briefing-acknowledgement.js";
import { Precursor } from "../../types/precursors/precursor.js";
import { DetectionRequirement } from "../../types/requirements/detection-requirement.js";
import { MonitoringDeployment } from "../../types/requirements/monitoring-deployment.js";
import type { KindOfWork } from "./kind-of-work.js";

/** What waits of threats that are known, and of how they are detected. */
export const detectionWorkKinds = {
  BRIEFING_ACKNOWLEDGEMENT: {
    type: BriefingAcknowledgement,
    operations: [acknowledgeThreatBriefing, markThreatBriefingNotRelevant],
    description: "Threat intelligence has published a briefing that concerns a service of yours.",
  },
  SECURITY_DETECTION_AGREEMENT: {
    type: DetectionRequirement,
    operations: [agreeDetectionRequirementForSecurity],
    description:
      "A service's team proposes what the service must be able to detect, or amends it, and security has not agreed.",
  },
  SERVICE_DETECTION_AGREEMENT: {
    type: DetectionRequirement,
    operations: [agreeDetectionRequirementForService],
    description:
      "Security proposes what a service of yours must be able to detect, or amends it, and your side has not agreed.",
  },
  PRECURSOR_REVIEW: {
    type: Precursor,
    operations: [amendPrecursor, closePrecursorForService, closePrecursor],
    description:
      "A sign that an incident may occur, whose review is due: say when it is reviewed next, or close it. The team of a service has it while it has not closed it for that.",
  },
  MONITORING_DEPLOYMENT: {
    type: DetectionRequirement,
    operations: [deployMonitoring],
    description:
      "A detection requirement of a service of yours is in force, and monitoring for it is not yet deployed everywhere: an environment is without, or what runs there is for other techniques than agreed.",
  },
  MONITORING_HEALTH: {
    type: MonitoringDeployment,
    operations: [reportMonitoringHealth, takeDownMonitoring],
    description:
      "Monitoring of a service of yours is degraded or silent, or nobody has reported on it in the time that was promised.",
  },
  DETECTION_TEST_FAILED: {
    type: MonitoringDeployment,
    operations: [amendMonitoring, takeDownMonitoring],
    description:
      "A test of monitoring of a service of yours raised no alert, and no later one of the same technique has: it does not detect what it is for. Mend it and test it again, which anybody records with `recordDetectionTest` who may, or deploy something else in its place with `deployMonitoring`.",
  },
} as const satisfies Readonly<Record<string, KindOfWork>>;
