import { Args, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Arg, FieldResolver } from "../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { load } from "../../../../platform/graphql/load.js";
import { ServiceStub } from "../../../access/stubs.js";
import { serviceResponseStates } from "../../../response-model/machines/service-response-states.js";
import { Phase } from "../../../response-model/schema/enums.js";
import type { ServiceResponse as ServiceResponseRecord } from "../../domain/records/response/service-response.js";
import {
  assessmentsOfIncidents,
  assignmentsOfIncidents,
  guidanceOfIncidents,
  incidentsById,
  milestonesOfIncidents,
  plansOfIncidents,
  responseStepsOfIncidents,
  severityChangesOfIncidents,
} from "../../store/batch-loads.js";
import { partPage } from "../../store/lists/part-pages.js";
import { planStepPage } from "../../store/lists/plan-pages.js";
import { PlanStepFilter } from "../filters/work-filters.js";
import { RecommendationConnection } from "../types/advice/recommendation.js";
import { ServiceNoteConnection } from "../types/advice/service-note.js";
import { SeverityAssessment } from "../types/alerts/severity-assessment.js";
import { Incident } from "../types/case/incident.js";
import { Milestone } from "../types/case/milestone.js";
import { SeverityChange } from "../types/case/severity-change.js";
import { Assignment } from "../types/people/assignment.js";
import { Guidance } from "../types/response/guidance.js";
import { PlanStepConnection } from "../types/response/plan-step.js";
import { RecoveryPlan } from "../types/response/recovery-plan.js";
import { ResponseStep } from "../types/response/response-step.js";
import { ServiceResponse } from "../types/response/service-response.js";

/** Those of an incident's records that are of one of its services. */
const ofService = <Row extends { readonly serviceId: string | null }>(
  rows: readonly Row[] | null | undefined,
  { serviceId }: ServiceResponseRecord,
) => (rows ?? []).filter((row) => row.serviceId === serviceId);

/** What belongs to the response of one service. Whoever may see the incident may see it. */
@Resolver(() => ServiceResponse)
export class ServiceResponseResolver {
  @FieldResolver(() => Phase, {
    nullable: true,
    description: "The phase of the process it is in, by its state; null once the service is released.",
  })
  phase(@Root() { state }: ServiceResponseRecord): Phase | null {
    const term = serviceResponseStates[state];
    return "phase" in term ? term.phase : null;
  }

  @FieldResolver(() => Incident, { nullable: true, description: "The incident." })
  incident(@Root() { incidentId }: ServiceResponseRecord, @Ctx() context: Context) {
    return load(context, incidentsById, incidentId);
  }

  @FieldResolver(() => ServiceStub, {
    nullable: true,
    description: "The service; null while the teams subgraph cannot name it.",
  })
  service(@Root() { serviceId: id }: ServiceResponseRecord): ServiceStub {
    return { id };
  }

  @FieldResolver(() => Assignment, {
    nullable: true,
    description: "Who owns the incident for it; null when nobody does.",
  })
  async owner(@Root() response: ServiceResponseRecord, @Ctx() context: Context) {
    const assignments = ofService(await load(context, assignmentsOfIncidents, response.incidentId), response);
    return assignments.find(({ state }) => state === "ACCEPTED") ?? null;
  }

  @FieldResolver(() => [Milestone], { description: "What it has reached, in all its rounds, oldest first." })
  async milestones(@Root() response: ServiceResponseRecord, @Ctx() context: Context) {
    return ofService(await load(context, milestonesOfIncidents, response.incidentId), response);
  }

  @FieldResolver(() => [ResponseStep], {
    description: "What was done to contain, eradicate and recover, oldest first.",
  })
  async steps(@Root() response: ServiceResponseRecord, @Ctx() context: Context) {
    return ofService(await load(context, responseStepsOfIncidents, response.incidentId), response);
  }

  @FieldResolver(() => [RecoveryPlan], { description: "Its recovery plans, in all its rounds, oldest first." })
  async recoveryPlans(@Root() response: ServiceResponseRecord, @Ctx() context: Context) {
    return ofService(await load(context, plansOfIncidents, response.incidentId), response);
  }

  @FieldResolver(() => PlanStepConnection, {
    description:
      "The steps of its plan, in the order in which they were proposed. Those of a round before count for nothing.",
  })
  planSteps(
    @Root() response: ServiceResponseRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => PlanStepFilter, { nullable: true, description: "Which ones; all when left out." })
    filter: PlanStepFilter | null,
    @Ctx() context: Context,
  ) {
    return planStepPage(context, response, filter ?? {}, page);
  }

  @FieldResolver(() => [Guidance], {
    description: "What the security team recommended, in all its rounds, oldest first.",
  })
  async guidance(@Root() response: ServiceResponseRecord, @Ctx() context: Context) {
    return ofService(await load(context, guidanceOfIncidents, response.incidentId), response);
  }

  @FieldResolver(() => RecommendationConnection, {
    description: "The eradications that the security team recommended, in all its rounds, oldest first.",
  })
  recommendations(
    @Root() { incidentId, serviceId }: ServiceResponseRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ) {
    return partPage(context, "Recommendation", incidentId, { service_id: [serviceId] }, page);
  }

  @FieldResolver(() => ServiceNoteConnection, { description: "What only its team knows, oldest first." })
  notes(
    @Root() { incidentId, serviceId }: ServiceResponseRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ) {
    return partPage(context, "ServiceNote", incidentId, { service_id: [serviceId] }, page);
  }

  @FieldResolver(() => [SeverityAssessment], {
    description: "How bad its team judged it to be since it joined, oldest first.",
  })
  async severityAssessments(@Root() response: ServiceResponseRecord, @Ctx() context: Context) {
    return ofService(await load(context, assessmentsOfIncidents, response.incidentId), response);
  }

  @FieldResolver(() => [SeverityChange], { description: "How its severity has changed, and why, oldest first." })
  async severityHistory(@Root() response: ServiceResponseRecord, @Ctx() context: Context) {
    return ofService(await load(context, severityChangesOfIncidents, response.incidentId), response);
  }
}
