import type { Alert } from "./alerts/alert.js";
import type { SeverityAssessment } from "./alerts/severity-assessment.js";
import type { Analysis } from "./case/analysis.js";
import type { Incident } from "./case/incident.js";
import type { IncidentRelation } from "./case/incident-relation.js";
import type { Milestone } from "./case/milestone.js";
import type { SeverityChange } from "./case/severity-change.js";
import type { TimelineEntry } from "./case/timeline-entry.js";
import type { Contribution } from "./evidence/contribution.js";
import type { CustodyEntry } from "./evidence/custody-entry.js";
import type { Evidence } from "./evidence/evidence.js";
import type { IndicatorSweep } from "./evidence/indicator-sweep.js";
import type { CustomerNotification } from "./notification/customer-notification.js";
import type { NotificationObligation } from "./notification/notification-obligation.js";
import type { Approval } from "./people/approval.js";
import type { Assignment } from "./people/assignment.js";
import type { DetectionRequirement } from "./requirements/detection-requirement.js";
import type { Guidance } from "./response/guidance.js";
import type { RecoveryPlan } from "./response/recovery-plan.js";
import type { ResponseStep } from "./response/response-step.js";
import type { ServiceResponse } from "./response/service-response.js";

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
