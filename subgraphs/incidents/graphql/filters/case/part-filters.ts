import { Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField, TextField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import {
  ApprovalState,
  AssignmentRole,
  AssignmentState,
  ConsultationState,
  CustodyEvent,
  DisposalState,
  EvidenceKind,
  EvidenceState,
  GuidanceState,
  InvestigationState,
  LegalHoldState,
  MilestoneKind,
  Phase,
  RecommendationState,
  RecoveryPlanState,
} from "../../../../response-model/schema/enums.js";
import type { CustodyConditions } from "../../../store/lists/case/custody-conditions.js";
import type { MilestoneConditions } from "../../../store/lists/case/milestone-conditions.js";
import type {
  AnalysisConditions,
  ApprovalConditions,
  AssignmentConditions,
  ConsultationConditions,
  DisposalConditions,
  EvidenceConditions,
  GuidanceConditions,
  InvestigationConditions,
  LegalHoldConditions,
  RecommendationConditions,
  RecoveryPlanConditions,
  ResponseStepConditions,
  TimelineConditions,
} from "../../../store/lists/case/part-conditions.js";

/* The filters of the lists of an incident, and of the response of a service. */

const optional = (description: string) => ({ nullable: true, description }) as const;
const recordedFrom = optional("Recorded at this time or later.");
const recordedBefore = optional("Recorded before this time.");
const inStates = "In one of these states.";
const forServices = "For one of these services.";

@FilterType("Which analyses are wanted")
export class AnalysisFilter implements AnalysisConditions {
  @IdentifiersFilterField("About one of these services.")
  serviceIds?: string[] | null;

  @Field(() => Date, recordedFrom)
  recordedFrom?: Date | null;

  @Field(() => Date, recordedBefore)
  recordedBefore?: Date | null;
}

@FilterType("Which approvals are wanted")
export class ApprovalFilter implements ApprovalConditions {
  @AnyOfField(() => ApprovalState, inStates)
  states?: ApprovalState[] | null;
}

@FilterType("Which assignments are wanted")
export class AssignmentFilter implements AssignmentConditions {
  @AnyOfField(() => AssignmentState, inStates)
  states?: AssignmentState[] | null;

  @AnyOfField(() => AssignmentRole, "To one of these roles.")
  roles?: AssignmentRole[] | null;

  @IdentifiersFilterField(forServices)
  serviceIds?: string[] | null;
}

@FilterType("Which consultations are wanted")
export class ConsultationFilter implements ConsultationConditions {
  @AnyOfField(() => ConsultationState, inStates)
  states?: ConsultationState[] | null;

  @IdentifiersFilterField("About one of these services.")
  serviceIds?: string[] | null;
}

@FilterType("Which entries of a chain of custody are wanted")
export class CustodyFilter implements CustodyConditions {
  @AnyOfField(() => CustodyEvent, "Of one of these events.")
  events?: CustodyEvent[] | null;

  @IdentifiersFilterField("By one of these people, as whoever handled the evidence.")
  handlerIds?: string[] | null;

  @Field(() => Date, optional("Of what happened at this time or later."))
  occurredFrom?: Date | null;

  @Field(() => Date, optional("Of what happened before this time."))
  occurredBefore?: Date | null;
}

@FilterType("Which disposals are wanted")
export class DisposalFilter implements DisposalConditions {
  @AnyOfField(() => DisposalState, inStates)
  states?: DisposalState[] | null;
}

@FilterType("Which pieces of evidence are wanted")
export class EvidenceFilter implements EvidenceConditions {
  @AnyOfField(() => EvidenceState, inStates)
  states?: EvidenceState[] | null;

  @AnyOfField(() => EvidenceKind, "Of one of these kinds.")
  kinds?: EvidenceKind[] | null;

  @IdentifiersFilterField("Of one of these services.")
  serviceIds?: string[] | null;
}

@FilterType("Which guidance is wanted")
export class GuidanceFilter implements GuidanceConditions {
  @AnyOfField(() => GuidanceState, inStates)
  states?: GuidanceState[] | null;
}

@FilterType("Which investigations are wanted")
export class InvestigationFilter implements InvestigationConditions {
  @AnyOfField(() => InvestigationState, inStates)
  states?: InvestigationState[] | null;
}

@FilterType("Which legal holds are wanted")
export class LegalHoldFilter implements LegalHoldConditions {
  @AnyOfField(() => LegalHoldState, inStates)
  states?: LegalHoldState[] | null;
}

@FilterType("Which milestones are wanted")
export class MilestoneFilter implements MilestoneConditions {
  @AnyOfField(() => MilestoneKind, "Of one of these kinds.")
  kinds?: MilestoneKind[] | null;

  @AnyOfField(() => Int, "Reached in one of these rounds.")
  rounds?: number[] | null;
}

@FilterType("Which recommendations are wanted")
export class RecommendationFilter implements RecommendationConditions {
  @AnyOfField(() => RecommendationState, inStates)
  states?: RecommendationState[] | null;
}

@FilterType("Which recovery plans are wanted")
export class RecoveryPlanFilter implements RecoveryPlanConditions {
  @AnyOfField(() => RecoveryPlanState, inStates)
  states?: RecoveryPlanState[] | null;
}

@FilterType("Which steps of the response are wanted")
export class ResponseStepFilter implements ResponseStepConditions {
  @AnyOfField(() => Phase, "In one of these phases.")
  phases?: Phase[] | null;

  @IdentifiersFilterField("In one of these services.")
  serviceIds?: string[] | null;

  @Field(() => Date, optional("Carried out at this time or later."))
  executedFrom?: Date | null;

  @Field(() => Date, optional("Carried out before this time."))
  executedBefore?: Date | null;
}

@FilterType("Which lines of a timeline are wanted")
export class TimelineFilter implements TimelineConditions {
  @AnyOfField(() => Phase, "In one of these phases.")
  phases?: Phase[] | null;

  @IdentifiersFilterField("By one of these people or programs.")
  actorIds?: string[] | null;

  @TextField("Contains this text, ignoring case.", { nullable: true, max: 200 })
  text?: string | null;

  @Field(() => Date, recordedFrom)
  recordedFrom?: Date | null;

  @Field(() => Date, recordedBefore)
  recordedBefore?: Date | null;
}
