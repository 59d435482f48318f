import { type ClassType, createUnionType, ObjectType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../platform/graphql/lists/connection.js";
import { workKindEnum } from "../../../access/acting/work-kind-enum.js";
import type { WorkKind as Kind } from "../../store/work/work-sources.js";
import { Consultation } from "../types/advice/consultation.js";
import { Recommendation } from "../types/advice/recommendation.js";
import { Alert } from "../types/alerts/alert.js";
import { AlertCorrelation } from "../types/alerts/alert-correlation.js";
import { AlertSource } from "../types/alerts/alert-source.js";
import { AlertSuppression } from "../types/alerts/alert-suppression.js";
import { TuningRequest } from "../types/alerts/tuning-request.js";
import { BriefingAcknowledgement } from "../types/briefings/briefing-acknowledgement.js";
import { Incident } from "../types/case/incident.js";
import { CustomerNotice } from "../types/customers/customer-notice.js";
import { ServiceHealthPost } from "../types/customers/service-health-post.js";
import { EvidenceTransfer } from "../types/evidence/evidence-transfer.js";
import { BreachHunt } from "../types/hunts/breach-hunt.js";
import { NotificationObligation } from "../types/notification/notification-obligation.js";
import { Approval } from "../types/people/approval.js";
import { Assignment } from "../types/people/assignment.js";
import { Precursor } from "../types/precursors/precursor.js";
import { DetectionRequirement } from "../types/requirements/detection-requirement.js";
import { MonitoringDeployment } from "../types/requirements/monitoring-deployment.js";
import { Guidance } from "../types/response/guidance.js";
import { PlanStep } from "../types/response/plan-step.js";
import { RecoveryPlan } from "../types/response/recovery-plan.js";
import { ServiceResponse } from "../types/response/service-response.js";
import { Disposal } from "../types/retention/disposal.js";
import { LegalHold } from "../types/retention/legal-hold.js";
import { IndicatorSweep } from "../types/sweeps/indicator-sweep.js";
import { ServiceSweep } from "../types/sweeps/service-sweep.js";
import { SweepResult } from "../types/sweeps/sweep-result.js";
import { Task } from "../types/tasks/task.js";
import { Vulnerability } from "../types/vulnerabilities/vulnerability.js";
import { VulnerabilityExposure } from "../types/vulnerabilities/vulnerability-exposure.js";
import { workKinds } from "./work-kinds.js";

export const WorkKind = workKindEnum("WorkKind", "What waits for somebody in incidents.", workKinds);

const WorkSubject = createUnionType({
  name: "WorkSubject",
  description: "What work is on: its operations say what you can do.",
  types: () =>
    [
      Assignment,
      Approval,
      Consultation,
      Recommendation,
      ServiceResponse,
      RecoveryPlan,
      PlanStep,
      Task,
      Guidance,
      Alert,
      Incident,
      NotificationObligation,
      CustomerNotice,
      ServiceHealthPost,
      EvidenceTransfer,
      Disposal,
      LegalHold,
      DetectionRequirement,
      MonitoringDeployment,
      AlertSuppression,
      TuningRequest,
      Precursor,
      AlertCorrelation,
      AlertSource,
      ServiceSweep,
      SweepResult,
      IndicatorSweep,
      BreachHunt,
      BriefingAcknowledgement,
      Vulnerability,
      VulnerabilityExposure,
    ] as const,
  resolveType: (subject: object) => workKinds[(subject as { readonly workKind: Kind }).workKind].type.name,
});

@ObjectType({ description: "Something that waits for you." })
export class WorkItem {
  @Field(() => WorkKind, { description: "What waits." })
  kind!: Kind;

  @Field(() => Date, { description: "Since when it waits." })
  since!: Date;

  @Field(() => Date, {
    nullable: true,
    description: "Until when it can wait, also when that has passed; null where no time is set.",
  })
  dueAt!: Date | null;

  @Field(() => Boolean, { description: "Whether `dueAt` has passed." })
  isOverdue!: boolean;

  @Field(() => WorkSubject as unknown as ClassType<object>, { description: "What it is on." })
  subject!: object;
}

export const WorkItemConnection = connectionOf("WorkItem", WorkItem);
