import { filteredPage } from "../../../../platform/graphql/lists/filtered-page.js";
import { orderedPage } from "../../../../platform/graphql/lists/ordered-page.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { deprecated, many, one, page, relationFields } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import {
  GuidanceFilter,
  MilestoneFilter,
  RecommendationFilter,
  RecoveryPlanFilter,
  ResponseStepFilter,
} from "../filters/case/part-filters.js";
import { PlanStepOrder } from "../filters/case/part-orders.js";
import { PlanStepFilter } from "../filters/work/work-filters.js";
import { RecommendationConnection } from "../types/advice/recommendation.js";
import { ServiceNoteConnection } from "../types/advice/service-note.js";
import { SeverityAssessmentConnection } from "../types/alerts/severity-assessment.js";
import { Incident } from "../types/case/incident.js";
import { Milestone, MilestoneConnection } from "../types/case/milestone.js";
import { SeverityChangeConnection } from "../types/case/severity-change.js";
import { Assignment } from "../types/people/assignment.js";
import { Guidance, GuidanceConnection } from "../types/response/guidance.js";
import { PlanStep, PlanStepConnection } from "../types/response/plan-step.js";
import { PlanStepVersion, PlanStepVersionConnection } from "../types/response/plan-step-version.js";
import { RecoveryPlan, RecoveryPlanConnection } from "../types/response/recovery-plan.js";
import { ResponseStep, ResponseStepConnection } from "../types/response/response-step.js";
import { ServiceResponse } from "../types/response/service-response.js";
import { service } from "./service-fields.js";

/** Where the things of this room lead. */
export const responseRelations = [
  relationFields(PlanStep, {
    dependsOn: many(() => PlanStep, "The steps that must be done before, also of other services; at most 200."),
    dependents: many(
      () => PlanStep,
      "The steps that wait for it, also of other services: no more than the plans of the services have.",
    ),
    history: page(
      () => PlanStepVersionConnection,
      "What it said at each time: as it was proposed, amended and assigned, oldest first.",
      PageArguments,
    ),
    owner: person("ownerId", "Who carries it out; null while nobody is named."),
    agreedBy: person("agreedById", "Who agreed it; null before."),
    startedBy: person("startedById", "Who began it; null before."),
    finishedBy: person("finishedById", "Who recorded what came of it; null before."),
    proposedBy: person("proposedById", "Who proposed it as it stands."),
    incident: one(() => Incident, "The incident."),
    service: service("serviceId", "The service; null while the teams subgraph cannot name it."),
  }),
  relationFields(ServiceResponse, {
    incident: one(() => Incident, "The incident."),
    owner: one(() => Assignment, "Who owns the incident for it; null when nobody does."),
    milestones: deprecated(
      many(() => Milestone, "What it has reached, in all its rounds, oldest first."),
      "Each round adds to it. Ask for `milestoneHistory`, which comes in pages.",
    ),
    milestoneHistory: page(
      () => MilestoneConnection,
      "What it has reached, in all its rounds, oldest first.",
      filteredPage(MilestoneFilter),
    ),
    steps: page(
      () => ResponseStepConnection,
      "What was done to contain, eradicate and recover, oldest first.",
      filteredPage(ResponseStepFilter),
    ),
    recoveryPlans: page(
      () => RecoveryPlanConnection,
      "Its recovery plans, in all its rounds, oldest first.",
      filteredPage(RecoveryPlanFilter),
    ),
    planSteps: page(
      () => PlanStepConnection,
      "The steps of its plan, in the order in which they were proposed. Those of a round before count for nothing.",
      orderedPage(PlanStepFilter, PlanStepOrder),
    ),
    guidance: page(
      () => GuidanceConnection,
      "What the security team recommended, in all its rounds, oldest first.",
      filteredPage(GuidanceFilter),
    ),
    recommendations: page(
      () => RecommendationConnection,
      "The eradications that the security team recommended, in all its rounds, oldest first.",
      filteredPage(RecommendationFilter),
    ),
    notes: page(() => ServiceNoteConnection, "What only its team knows, oldest first.", PageArguments),
    severityAssessments: page(
      () => SeverityAssessmentConnection,
      "How bad its team judged it to be since it joined, oldest first.",
      PageArguments,
    ),
    severityHistory: page(
      () => SeverityChangeConnection,
      "How its severity has changed, and why, oldest first.",
      PageArguments,
    ),
    service: service("serviceId", "The service; null while the teams subgraph cannot name it."),
  }),
  relationFields(ResponseStep, {
    executedBy: person("executedById", "Who recorded the step."),
  }),
  relationFields(RecoveryPlan, {
    proposedBy: person("proposedById", "Who proposed it."),
    incident: one(() => Incident, "The incident."),
    service: service("serviceId", "The service; null while the teams subgraph cannot name it."),
  }),
  relationFields(PlanStepVersion, {
    writtenBy: person("writtenById", "Who wrote it."),
  }),
  relationFields(Guidance, {
    issuedBy: person("issuedById", "Who issued it."),
    incident: one(() => Incident, "The incident."),
    service: service("serviceId", "The service; null while the teams subgraph cannot name it."),
  }),
] as const;
