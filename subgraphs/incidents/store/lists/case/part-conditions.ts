import {
  type AnyOf,
  among,
  before,
  type Conditions,
  contains,
  from,
  overlaps,
} from "../../../../../platform/graphql/lists/conditions.js";
import type { EvidenceKind } from "../../../../response-model/evidence/evidence-kinds.js";
import type { InvestigationState } from "../../../../response-model/machines/analysis/investigation-states.js";
import type { ApprovalState } from "../../../../response-model/machines/case/approval-states.js";
import type { AssignmentState } from "../../../../response-model/machines/case/assignment-states.js";
import type { DisposalState } from "../../../../response-model/machines/evidence/disposal-states.js";
import type { EvidenceState } from "../../../../response-model/machines/evidence/evidence-states.js";
import type { LegalHoldState } from "../../../../response-model/machines/evidence/legal-hold-states.js";
import type { ConsultationState } from "../../../../response-model/machines/response/consultation-states.js";
import type { GuidanceState } from "../../../../response-model/machines/response/guidance-states.js";
import type { RecommendationState } from "../../../../response-model/machines/response/recommendation-states.js";
import type { RecoveryPlanState } from "../../../../response-model/machines/response/recovery-plan-states.js";
import type { AssignmentRole } from "../../../../response-model/process/assignment-roles.js";
import type { Phase } from "../../../../response-model/process/phases.js";

interface States<State extends string> {
  readonly states?: AnyOf<State>;
}

interface OfServices<State extends string> extends States<State> {
  readonly serviceIds?: AnyOf<string>;
}

export interface AnalysisConditions {
  readonly serviceIds?: AnyOf<string>;
  readonly recordedFrom?: Date | null;
  readonly recordedBefore?: Date | null;
}

export interface AssignmentConditions extends OfServices<AssignmentState> {
  readonly roles?: AnyOf<AssignmentRole>;
}

export interface EvidenceConditions extends OfServices<EvidenceState> {
  readonly kinds?: AnyOf<EvidenceKind>;
}

export interface ResponseStepConditions {
  readonly phases?: AnyOf<Phase>;
  readonly serviceIds?: AnyOf<string>;
  readonly executedFrom?: Date | null;
  readonly executedBefore?: Date | null;
}

export interface TimelineConditions {
  readonly phases?: AnyOf<Phase>;
  readonly actorIds?: AnyOf<string>;
  readonly text?: string | null;
  readonly recordedFrom?: Date | null;
  readonly recordedBefore?: Date | null;
}

export type ApprovalConditions = States<ApprovalState>;
export type ConsultationConditions = OfServices<ConsultationState>;
export type DisposalConditions = States<DisposalState>;
export type GuidanceConditions = States<GuidanceState>;
export type InvestigationConditions = States<InvestigationState>;
export type LegalHoldConditions = States<LegalHoldState>;
export type RecommendationConditions = States<RecommendationState>;
export type RecoveryPlanConditions = States<RecoveryPlanState>;

const states = { states: among("part.state") } as const;
const ofServices = { ...states, serviceIds: among("part.serviceId") } as const;

/** What is asked for of what an incident, or the response of a service, is made of, in SQL. */
export const partConditions = {
  Analysis: {
    serviceIds: overlaps("part.serviceIds", "uuid"),
    recordedFrom: from("part.recordedAt"),
    recordedBefore: before("part.recordedAt"),
  } satisfies Conditions<AnalysisConditions>,
  Approval: states satisfies Conditions<ApprovalConditions>,
  Assignment: { ...ofServices, roles: among("part.role") } satisfies Conditions<AssignmentConditions>,
  Consultation: ofServices satisfies Conditions<ConsultationConditions>,
  Disposal: states satisfies Conditions<DisposalConditions>,
  Evidence: { ...ofServices, kinds: among("part.kind") } satisfies Conditions<EvidenceConditions>,
  Guidance: states satisfies Conditions<GuidanceConditions>,
  Investigation: states satisfies Conditions<InvestigationConditions>,
  LegalHold: states satisfies Conditions<LegalHoldConditions>,
  Recommendation: states satisfies Conditions<RecommendationConditions>,
  RecoveryPlan: states satisfies Conditions<RecoveryPlanConditions>,
  ResponseStep: {
    phases: among("part.phase"),
    serviceIds: among("part.serviceId"),
    executedFrom: from("part.executedAt"),
    executedBefore: before("part.executedAt"),
  } satisfies Conditions<ResponseStepConditions>,
  TimelineEntry: {
    phases: among("part.phase"),
    actorIds: among("part.actorId"),
    text: contains("part.text"),
    recordedFrom: from("part.recordedAt"),
    recordedBefore: before("part.recordedAt"),
  } satisfies Conditions<TimelineConditions>,
} as const;
