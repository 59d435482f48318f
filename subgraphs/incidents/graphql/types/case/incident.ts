import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import {
  CustomerDataEffect,
  DefinitionPredicate,
  Determination,
  EscalationFind,
  Handling,
  IncidentState,
  Phase,
  ReviewState,
  Severity,
} from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { Incident as IncidentRecord } from "../../../domain/records/case/incident.js";

@Directive('@control(framework: NIST_800_53, ids: ["IR-4", "IR-5"])')
@NodeType<IncidentRecord>({
  description:
    "A security incident: unlawful access to customer data, or unauthorized access to equipment or facilities that could lead to its loss, disclosure or alteration. It is suspected from its escalation on, until security declares or dismisses it. From then on each affected service has a response of its own.",
})
export class Incident {
  @Field(() => ID, { description: "The incident's id." })
  id!: string;

  @Field(() => String, {
    description:
      "Its number, for people to call it by, such as INC-2026-00042. Numbers have gaps: attempts that were refused use them up as well, so one that is missing says nothing.",
  })
  number!: string;

  @Field(() => Int, {
    description:
      "Grows by one with each operation on the incident itself, and each change of it; hand it back as `expectedVersion`. What is added to the case file, and its services, have versions of their own.",
  })
  version!: number;

  @Field(() => IncidentState, { description: "How far the response has come." })
  state!: IncidentState;

  @Field(() => Phase, {
    description:
      "The phase of the process it is in: by its state, and once it is declared, that of the service that is least far.",
  })
  phase!: Phase;

  @Field(() => Determination, { description: "How sure the security team is that it is real." })
  determination!: Determination;

  @Field(() => String, { description: "The case in one line." })
  title!: string;

  @Field(() => String, { description: "What is known, as it was last edited." })
  summary!: string;

  @Field(() => Severity, {
    description: "How bad it is: as bad as for the gravest of its services, unless the lead has overridden that.",
  })
  severity!: Severity;

  @Field(() => String, {
    nullable: true,
    description: "Why the lead has overridden the severity; null when it follows from the services.",
  })
  severityOverride!: string | null;

  @Field(() => Int, { description: "1 (act first) to 5: the most urgent of its services." })
  priority!: number;

  @Field(() => Handling, { description: "Who may read it, by the Traffic Light Protocol." })
  handling!: Handling;

  @Field(() => [String], {
    description: "Its tags, by which incidents alike are found, in the order in which they were added; at most 30.",
  })
  tags!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description:
      "What comes next, in Markdown, as whoever leads has said it; null where nothing is said. HTML in it is kept as it was written: show it as text, or sanitize what becomes of it.",
  })
  nextSteps!: string | null;

  @Field(() => [ID], { description: "The ids of the affected services, without those that were released." })
  serviceIds!: readonly string[];

  @Field(() => EscalationFind, {
    nullable: true,
    description: "Whose work turned it up; null when that was not asked.",
  })
  find!: EscalationFind | null;

  @Field(() => Date, { description: "When it was escalated, or opened from a find." })
  openedAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description:
      "Until when the Security Response team was, or is, to receive it; null for one that was received before process 3.0.0.",
  })
  receiptDueAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "When it was recorded as overdue, since nobody had received it in time; null otherwise. It says nothing of whether somebody has since: `receivedAt` does.",
  })
  receiptOverdueAt!: Date | null;

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

  @Field(() => String, {
    nullable: true,
    description: "Why it last ended, where that takes a reason: it was dismissed, withdrawn or merged.",
  })
  endReason!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: "When post-incident activity began for the last time; null before.",
  })
  postIncidentActivityAt!: Date | null;

  @Field(() => ReviewState, {
    nullable: true,
    description:
      "How far its review has come, as the lessons subgraph told; null until one is open. It opens the way to closing.",
  })
  reviewState!: ReviewState | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "When it last ended: it was closed, dismissed, withdrawn or merged. One that was reopened since keeps it; `state` says whether it is open.",
  })
  endedAt!: Date | null;

  @Field(() => Int, { description: "How often it was reopened." })
  reopenings!: number;

  @Field(() => Date, { nullable: true, description: "When its data was archived." })
  archivedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Where its data is archived." })
  archivePlace!: string | null;

  @Field(() => Date, { nullable: true, description: "Until when its data is kept, as was set last." })
  retainUntil!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: "When its archive was destroyed; null where it is there or there is none.",
  })
  archiveDisposedAt!: Date | null;

  @Field(() => Boolean, {
    description: "Whether a legal hold on it, or on a piece of its evidence, is in force: `legalHolds` has them.",
  })
  legalHold!: boolean;
}

export const IncidentConnection = connectionOf("Incident", Incident);
export const IncidentResult = resultOf("Incident", Incident);
