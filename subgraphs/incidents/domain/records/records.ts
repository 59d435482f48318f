import type { Alert } from "./alert.js";
import type { Analysis } from "./analysis.js";
import type { Approval } from "./approval.js";
import type { Assignment } from "./assignment.js";
import type { Contribution } from "./contribution.js";
import type { CustodyEntry } from "./custody-entry.js";
import type { CustomerNotification } from "./customer-notification.js";
import type { DetectionRequirement } from "./detection-requirement.js";
import type { Evidence } from "./evidence.js";
import type { Guidance } from "./guidance.js";
import type { Incident } from "./incident.js";
import type { IncidentRelation } from "./incident-relation.js";
import type { IndicatorSweep } from "./indicator-sweep.js";
import type { Milestone } from "./milestone.js";
import type { NotificationObligation } from "./notification-obligation.js";
import type { RecoveryPlan } from "./recovery-plan.js";
import type { ResponseStep } from "./response-step.js";
import type { ServiceResponse } from "./service-response.js";
import type { SeverityAssessment } from "./severity-assessment.js";
import type { SeverityChange } from "./severity-change.js";
import type { TimelineEntry } from "./timeline-entry.js";

/** Every kind of record the incidents subgraph keeps, by its name. */
export interface Records {
  Approval: Approval;
  Guidance: Guidance;
  IncidentRelation: IncidentRelation;
  Milestone: Milestone;
  RecoveryPlan: RecoveryPlan;
  ServiceResponse: ServiceResponse;
  SeverityChange: SeverityChange;
  Alert: Alert;
  Analysis: Analysis;
  Assignment: Assignment;
  Contribution: Contribution;
  CustodyEntry: CustodyEntry;
  CustomerNotification: CustomerNotification;
  DetectionRequirement: DetectionRequirement;
  Evidence: Evidence;
  Incident: Incident;
  IndicatorSweep: IndicatorSweep;
  NotificationObligation: NotificationObligation;
  ResponseStep: ResponseStep;
  SeverityAssessment: SeverityAssessment;
  TimelineEntry: TimelineEntry;
}
