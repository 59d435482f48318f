import { Args, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { load } from "../../../../platform/graphql/load.js";
import { PageArguments } from "../../../../platform/graphql/pagination.js";
import { PersonStub, ServiceStub } from "../../../access/stubs.js";
import { incidentStates } from "../../../response-model/machines/incident-states.js";
import { Phase } from "../../../response-model/schema/enums.js";
import { clockStateAt } from "../../domain/clock-state-at.js";
import type { Incident as IncidentRecord } from "../../domain/records/incident.js";
import {
  alertsOfIncidents,
  analysesOfIncidents,
  assignmentsOfIncidents,
  contributionsOfIncidents,
  evidenceOfIncidents,
  indicatorSweepsOfIncidents,
  notificationsOfIncidents,
  obligationsOfIncidents,
  responseStepsOfIncidents,
} from "../../store/batch-loads.js";
import { timelinePage } from "../../store/timeline-page.js";
import { Alert } from "../types/alert.js";
import { Analysis } from "../types/analysis.js";
import { Assignment } from "../types/assignment.js";
import { Contribution } from "../types/contribution.js";
import { Evidence } from "../types/evidence.js";
import { Incident } from "../types/incident.js";
import { IndicatorSweep } from "../types/indicator-sweep.js";
import { CustomerNotification, NotificationObligation } from "../types/notification.js";
import { ResponseStep } from "../types/response-step.js";
import { TimelineEntryConnection } from "../types/timeline-entry.js";

/** The fields of an incident that lead to other records. */
@Resolver(() => Incident)
export class IncidentResolver {
  @FieldResolver(() => Phase, { description: "The phase of the process it is in, by its state." })
  phase(@Root() { state }: IncidentRecord): Phase {
    return incidentStates[state].phase;
  }

  @FieldResolver(() => [ServiceStub], {
    nullable: true,
    description: "The affected services; null while the teams subgraph cannot name them.",
  })
  services(@Root() { serviceIds }: IncidentRecord): ServiceStub[] {
    return serviceIds.map((id) => ({ id }));
  }

  @FieldResolver(() => [PersonStub], {
    nullable: true,
    description:
      "Who works on it together; empty until the virtual team is formed, null while the teams subgraph cannot name them.",
  })
  virtualTeam(@Root() { virtualTeamPersonIds }: IncidentRecord): PersonStub[] {
    return virtualTeamPersonIds.map((id) => ({ id }));
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "Who escalated it." })
  escalatedBy(@Root() { escalatedById: id }: IncidentRecord): PersonStub {
    return { id };
  }

  @FieldResolver(() => [Alert], { description: "The alerts that are linked to it." })
  async alerts(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    return (await load(context, alertsOfIncidents, id)) ?? [];
  }

  @FieldResolver(() => [Assignment], { description: "Who leads and who owns it: all offers, accepted or not." })
  async assignments(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    return (await load(context, assignmentsOfIncidents, id)) ?? [];
  }

  @FieldResolver(() => [Analysis], { description: "What was found out, oldest first." })
  async analyses(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    return (await load(context, analysesOfIncidents, id)) ?? [];
  }

  @FieldResolver(() => [Contribution], { description: "Insights, advice, guidance and hunts, oldest first." })
  async contributions(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    return (await load(context, contributionsOfIncidents, id)) ?? [];
  }

  @FieldResolver(() => [IndicatorSweep], { description: "The searches for indicators of compromise, oldest first." })
  async indicatorSweeps(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    return (await load(context, indicatorSweepsOfIncidents, id)) ?? [];
  }

  @FieldResolver(() => [Evidence], { description: "What is kept because it may prove what happened." })
  async evidence(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    return (await load(context, evidenceOfIncidents, id)) ?? [];
  }

  @FieldResolver(() => [ResponseStep], {
    description: "What was done to contain, eradicate and recover, oldest first.",
  })
  async responseSteps(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    return (await load(context, responseStepsOfIncidents, id)) ?? [];
  }

  @FieldResolver(() => [NotificationObligation], {
    description: "The deadlines for telling somebody, running or settled.",
  })
  async notificationObligations(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    const obligations = (await load(context, obligationsOfIncidents, id)) ?? [];
    return obligations.map((obligation) => ({ ...obligation, state: clockStateAt(obligation, context.now) }));
  }

  @FieldResolver(() => [CustomerNotification], { description: "What affected customers were told, oldest first." })
  async customerNotifications(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    return (await load(context, notificationsOfIncidents, id)) ?? [];
  }

  @FieldResolver(() => TimelineEntryConnection, { description: "Its history, oldest first." })
  timeline(@Root() { id }: IncidentRecord, @Args(() => PageArguments) page: PageArguments, @Ctx() context: Context) {
    return timelinePage(context, id, page);
  }
}
