import { analysisGates } from "./analysis/analysis-gates.js";
import { caseFileGates } from "./case/case-file-gates.js";
import { incidentGates } from "./case/incident-gates.js";
import { organizationGates } from "./case/organization-gates.js";
import { peopleGates } from "./case/people-gates.js";
import { shiftLogGates } from "./case/shift-log-gates.js";
import { taskGates } from "./case/task-gates.js";
import { alertQueueGates } from "./detection/alert-queue-gates.js";
import { alertSuppressionGates } from "./detection/alert-suppression-gates.js";
import { alertVerdictGates } from "./detection/alert-verdict-gates.js";
import { briefingGates } from "./detection/briefing-gates.js";
import { detectionGates } from "./detection/detection-gates.js";
import { indicatorGates } from "./detection/indicator-gates.js";
import { precursorGates } from "./detection/precursor-gates.js";
import { serviceAnalysisGates } from "./detection/service-analysis-gates.js";
import { sweepGates } from "./detection/sweep-gates.js";
import { tuningRequestGates } from "./detection/tuning-request-gates.js";
import { vulnerabilityGates } from "./detection/vulnerability-gates.js";
import { evidenceGates } from "./evidence/evidence-gates.js";
import { reviewGates } from "./lessons/review-gates.js";
import { clockStartGates } from "./notification/clock-start-gates.js";
import { customerGates } from "./notification/customer-gates.js";
import { noticeGates } from "./notification/notice-gates.js";
import { obligationGates } from "./notification/obligation-gates.js";
import { postponementGates } from "./notification/postponement-gates.js";
import { adviceGates } from "./response/advice-gates.js";
import { planStepGates } from "./response/plan-step-gates.js";
import { serviceGates } from "./response/service-gates.js";

/** What must be true before a step may be taken, and the words with which a step whose gate is not met is refused. */
export const gates = {
  ...detectionGates,
  ...indicatorGates,
  ...sweepGates,
  ...briefingGates,
  ...alertQueueGates,
  ...alertSuppressionGates,
  ...alertVerdictGates,
  ...tuningRequestGates,
  ...incidentGates,
  ...evidenceGates,
  ...peopleGates,
  ...serviceGates,
  ...planStepGates,
  ...taskGates,
  ...adviceGates,
  ...caseFileGates,
  ...analysisGates,
  ...obligationGates,
  ...clockStartGates,
  ...noticeGates,
  ...postponementGates,
  ...customerGates,
  ...reviewGates,
  ...organizationGates,
  ...shiftLogGates,
  ...vulnerabilityGates,
  ...precursorGates,
  ...serviceAnalysisGates,
} as const;

export type Gate = keyof typeof gates;
