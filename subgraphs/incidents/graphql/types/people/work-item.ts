import { type ClassType, createUnionType, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { workKindEnum } from "../../../../access/acting/work-kind-enum.js";
import type { WorkKind as Kind } from "../../../store/work/work-sources.js";
import { workKinds } from "../../work-kinds.js";
import { Consultation } from "../advice/consultation.js";
import { Recommendation } from "../advice/recommendation.js";
import { Alert } from "../alerts/alert.js";
import { AlertCorrelation } from "../alerts/alert-correlation.js";
import { AlertSource } from "../alerts/alert-source.js";
import { AlertSuppression } from "../alerts/alert-suppression.js";
import { BriefingAcknowledgement } from "../briefings/briefing-acknowledgement.js";
import { Incident } from "../case/incident.js";
import { CustomerNotice } from "../customers/customer-notice.js";
import { ServiceHealthPost } from "../customers/service-health-post.js";
import { EvidenceTransfer } from "../evidence/evidence-transfer.js";
import { BreachHunt } from "../hunts/breach-hunt.js";
import { NotificationObligation } from "../notification/notification-obligation.js";
import { Precursor } from "../precursors/precursor.js";
import { DetectionRequirement } from "../requirements/detection-requirement.js";
import { MonitoringDeployment } from "../requirements/monitoring-deployment.js";
import { Guidance } from "../response/guidance.js";
import { PlanStep } from "../response/plan-step.js";
import { RecoveryPlan } from "../response/recovery-plan.js";
import { ServiceResponse } from "../response/service-response.js";
import { Disposal } from "../retention/disposal.js";
import { LegalHold } from "../retention/legal-hold.js";
import { IndicatorSweep } from "../sweeps/indicator-sweep.js";
import { ServiceSweep } from "../sweeps/service-sweep.js";
import { SweepResult } from "../sweeps/sweep-result.js";
import { Task } from "../tasks/task.js";
import { Vulnerability } from "../vulnerabilities/vulnerability.js";
import { VulnerabilityExposure } from "../vulnerabilities/vulnerability-exposure.js";
import { Approval } from "./approval.js";
import { Assignment } from "./assignment.js";

export const WorkKind = workKindEnum("WorkKind", "What waits for somebody in incidents.", workKinds);

export const WorkSubject = createUnionType({
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
