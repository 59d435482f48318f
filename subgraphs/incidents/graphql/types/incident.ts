import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../platform/graphql/pagination.js";
import { RecordType } from "../../../../platform/graphql/record-type.js";
import {
  CustomerDataEffect,
  DefinitionPredicate,
  Determination,
  EscalationFind,
  Handling,
  IncidentState,
  ReviewState,
  Severity,
} from "../../../response-model/schema/enums.js";
import { resultOf } from "../../../response-model/schema/problems.js";
import type { Incident as IncidentRecord } from "../../domain/records/incident.js";

@Directive('@key(fields: "id")')
@Directive('@control(framework: NIST_800_53, ids: ["IR-4", "IR-5"])')
@RecordType<IncidentRecord>({
  description:
    "A security incident: unlawful access to customer data, or unauthorized access to equipment or facilities that could lead to its loss, disclosure or alteration. It is suspected from its escalation on, until security confirms or dismisses it.",
})
export class Incident {
  @Field(() => ID, { description: "The incident's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each action; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => IncidentState, { description: "How far the response has come." })
  state!: IncidentState;

  @Field(() => Determination, { description: "How sure the security team is that it is real." })
  determination!: Determination;

  @Field(() => String, { description: "The case in one line." })
  title!: string;

  @Field(() => String, { description: "What was known when it was escalated." })
  summary!: string;

  @Field(() => Severity, { description: "How bad it is, as the service team judged before escalating." })
  severity!: Severity;

  @Field(() => Int, {
    description: "1 (act first) to 5, as it followed from the severity assessment of the alert that was escalated.",
  })
  priority!: number;

  @Field(() => Handling, { description: "Who may read it, by the Traffic Light Protocol." })
  handling!: Handling;

  @Field(() => [ID], { description: "The ids of the affected services." })
  serviceIds!: readonly string[];

  @Field(() => EscalationFind, {
    nullable: true,
    description: "Whose work turned it up; null when that was not asked.",
  })
  find!: EscalationFind | null;

  @Field(() => Date, { description: "When a service team escalated it." })
  escalatedAt!: Date;

  @Field(() => Date, { nullable: true, description: "When the Security Response team took it up; null before." })
  receivedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When it was confirmed and declared; null before." })
  declaredAt!: Date | null;

  @Field(() => [DefinitionPredicate], { description: "The branches of the definition it meets; empty until declared." })
  definitionPredicates!: readonly DefinitionPredicate[];

  @Field(() => String, { nullable: true, description: "The facts by which the definition is met." })
  definitionReason!: string | null;

  @Field(() => [CustomerDataEffect], { description: "What happened, or could have happened, to customer data." })
  customerDataEffects!: readonly CustomerDataEffect[];

  @Field(() => Date, { nullable: true, description: "When affected customers were first notified; null before." })
  customersNotifiedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was dismissed; null when it was not." })
  dismissalReason!: string | null;

  @Field(() => Date, { nullable: true, description: "When containment began for the last time." })
  containmentStartedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When a containment step was recorded that still stands." })
  containedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When the adversary was recorded as evicted." })
  adversaryEvictedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When all known vulnerable paths were recorded as closed." })
  vulnerablePathsClosedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When the services were restored to a last known good state." })
  recoveredAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When the recovery was validated under enhanced vigilance." })
  recoveryValidatedAt!: Date | null;

  @Field(() => ReviewState, {
    nullable: true,
    description:
      "How far its review has come, as the lessons subgraph told; null until one is open. It opens the way to closing.",
  })
  reviewState!: ReviewState | null;

  @Field(() => Date, { nullable: true, description: "When the incident was closed or dismissed; null while open." })
  closedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When its data was archived." })
  archivedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Where its data is archived." })
  archivePlace!: string | null;

  @Field(() => Date, { nullable: true, description: "Until when its data is kept." })
  retainUntil!: Date | null;

  @Field(() => Boolean, { description: "Whether a legal hold keeps its data beyond that." })
  legalHold!: boolean;
}

export const IncidentConnection = connectionOf("Incident", Incident);
export const IncidentResult = resultOf("Incident", Incident);
