import { adviceGates } from "./advice-gates.js";
import { alertQueueGates } from "./alert-queue-gates.js";
import { alertSuppressionGates } from "./alert-suppression-gates.js";
import { analysisGates } from "./analysis-gates.js";
import { briefingGates } from "./briefing-gates.js";
import { caseFileGates } from "./case-file-gates.js";
import { clockStartGates } from "./clock-start-gates.js";
import { customerGates } from "./customer-gates.js";
import { detectionGates } from "./detection-gates.js";
import { evidenceGates } from "./evidence-gates.js";
import { incidentGates } from "./incident-gates.js";
import { indicatorGates } from "./indicator-gates.js";
import { noticeGates } from "./notice-gates.js";
import { obligationGates } from "./obligation-gates.js";
import { organizationGates } from "./organization-gates.js";
import { peopleGates } from "./people-gates.js";
import { planStepGates } from "./plan-step-gates.js";
import { postponementGates } from "./postponement-gates.js";
import { precursorGates } from "./precursor-gates.js";
import { reviewGates } from "./review-gates.js";
import { serviceAnalysisGates } from "./service-analysis-gates.js";
import { serviceGates } from "./service-gates.js";
import { shiftLogGates } from "./shift-log-gates.js";
import { sweepGates } from "./sweep-gates.js";
import { taskGates } from "./task-gates.js";
import { vulnerabilityGates } from "./vulnerability-gates.js";

/** What must be true before a step may be taken, and the words with which a step whose gate is not met is refused. */
export const gates = {
  ...detectionGates,
  ...indicatorGates,
  ...sweepGates,
  ...briefingGates,
  ...alertQueueGates,
  ...alertSuppressionGates,
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
