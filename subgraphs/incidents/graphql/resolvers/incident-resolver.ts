import { Args, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Arg, FieldResolver } from "../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { load } from "../../../../platform/graphql/load.js";
import { PersonStub, ServiceStub } from "../../../access/stubs.js";
import type { Incident as IncidentRecord } from "../../domain/records/case/incident.js";
import {
  alertsOfIncidents,
  analysesOfIncidents,
  approvalsOfIncidents,
  archivesOfIncidents,
  assignmentsOfIncidents,
  authorityNoticesOfIncidents,
  duplicatesOfIncidents,
  incidentsById,
  indicatorSweepsOfIncidents,
  milestonesOfIncidents,
  obligationsOfIncidents,
  regulationAssessmentsOfIncidents,
  relationsOfIncidents,
  relationsToIncidents,
  responseStepsOfIncidents,
  responsesOfIncidents,
  retentionOfIncidents,
  severityChangesOfIncidents,
} from "../../store/batch-loads.js";
import { partPage } from "../../store/lists/part-pages.js";
import { taskPage } from "../../store/lists/plan-pages.js";
import { timelinePage } from "../../store/lists/timeline-page.js";
import { TaskFilter } from "../filters/work-filters.js";
import { ConsultationConnection } from "../types/advice/consultation.js";
import { Alert } from "../types/alerts/alert.js";
import { Analysis } from "../types/case/analysis.js";
import { Incident } from "../types/case/incident.js";
import { IncidentRelation } from "../types/case/incident-relation.js";
import { Milestone } from "../types/case/milestone.js";
import { SeverityChange } from "../types/case/severity-change.js";
import { TimelineEntryConnection } from "../types/case/timeline-entry.js";
import { VirtualTeamMember } from "../types/case/virtual-team-member.js";
import { EvidenceConnection } from "../types/evidence/evidence.js";
import { HuntConnection } from "../types/evidence/hunt.js";
import { IndicatorSweep } from "../types/evidence/indicator-sweep.js";
import { InvestigationConnection } from "../types/evidence/investigation.js";
import { AuthorityNotice } from "../types/notification/authority-notice.js";
import { NotificationObligation } from "../types/notification/notification-obligation.js";
import { RegulationAssessment } from "../types/notification/regulation-assessment.js";
import { Approval } from "../types/people/approval.js";
import { Assignment } from "../types/people/assignment.js";
import { ResponseStep } from "../types/response/response-step.js";
import { ServiceResponse } from "../types/response/service-response.js";
import { Archive } from "../types/retention/archive.js";
import { DisposalConnection } from "../types/retention/disposal.js";
import { LegalHoldConnection } from "../types/retention/legal-hold.js";
import { RetentionEntry } from "../types/retention/retention-entry.js";
import { TaskConnection } from "../types/tasks/task.js";

/** The fields of an incident that lead to other records. */
@Resolver(() => Incident)
export class IncidentResolver {
  @FieldResolver(() => [ServiceStub], {
    nullable: true,
    description: "The affected services; null while the teams subgraph cannot name them.",
  })
  services(@Root() { serviceIds }: IncidentRecord): ServiceStub[] {
    return serviceIds.map((id) => ({ id }));
  }

  @FieldResolver(() => [VirtualTeamMember], {
    description: "Who works on it together, and what for; empty until the virtual team is formed.",
  })
  virtualTeam(@Root() { virtualTeamPersonIds, virtualTeamRoles }: IncidentRecord): VirtualTeamMember[] {
    return virtualTeamPersonIds.map((id, place) => ({ person: { id }, role: virtualTeamRoles[place] ?? "EXPERT" }));
  }

  @FieldResolver(() => [ServiceResponse], {
    description: "The response of each service that is or was affected, in the order in which they joined.",
  })
  async serviceResponses(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    return (await load(context, responsesOfIncidents, id)) ?? [];
  }

  @FieldResolver(() => [Milestone], { description: "What the incident itself has reached, oldest first." })
  async milestones(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    const milestones = (await load(context, milestonesOfIncidents, id)) ?? [];
    return milestones.filter(({ serviceId }) => serviceId === null);
  }

  @FieldResolver(() => [SeverityChange], {
    description: "How its severity as a whole has changed, and why, oldest first.",
  })
  async severityHistory(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    const changes = (await load(context, severityChangesOfIncidents, id)) ?? [];
    return changes.filter(({ serviceId }) => serviceId === null);
  }

  @FieldResolver(() => [Approval], { description: "The approvals that were asked for, oldest first." })
  async approvals(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    return (await load(context, approvalsOfIncidents, id)) ?? [];
  }

  @FieldResolver(() => [IncidentRelation], { description: "Which incidents it relates to, as is recorded here." })
  async relations(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    return (await load(context, relationsOfIncidents, id)) ?? [];
  }

  @FieldResolver(() => [IncidentRelation], {
    description: "Which incidents it relates to, as is recorded with the others.",
  })
  async relatedFrom(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    return (await load(context, relationsToIncidents, id)) ?? [];
  }

  @FieldResolver(() => Incident, {
    nullable: true,
    description:
      "The incident that goes on in place of this one; null when it was not merged, or you may not see that one.",
  })
  mergedInto(@Root() { mergedIntoId }: IncidentRecord, @Ctx() context: Context) {
    return mergedIntoId ? load(context, incidentsById, mergedIntoId) : null;
  }

  @FieldResolver(() => [Incident], {
    description: "The duplicates that were merged into it, as far as you may see them.",
  })
  async duplicates(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    return (await load(context, duplicatesOfIncidents, id)) ?? [];
  }

  @FieldResolver(() => PersonStub, { nullable: true, description: "Who escalated or opened it." })
  openedBy(@Root() { openedById: id }: IncidentRecord): PersonStub {
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

  @FieldResolver(() => ConsultationConnection, {
    description: "The questions that were put to somebody who knows, and what they answered, oldest first.",
  })
  consultations(
    @Root() { id: incidentId }: IncidentRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ) {
    return partPage(context, "Consultation", incidentId, {}, page);
  }

  @FieldResolver(() => HuntConnection, {
    description: "The hunts for a breach that no detection has reported, oldest first.",
  })
  hunts(
    @Root() { id: incidentId }: IncidentRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ) {
    return partPage(context, "Hunt", incidentId, {}, page);
  }

  @FieldResolver(() => [IndicatorSweep], { description: "The searches for indicators of compromise, oldest first." })
  async indicatorSweeps(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    return (await load(context, indicatorSweepsOfIncidents, id)) ?? [];
  }

  @FieldResolver(() => EvidenceConnection, {
    description: "What is kept because it may prove what happened, in the order in which it was recorded.",
  })
  evidence(
    @Root() { id: incidentId }: IncidentRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ) {
    return partPage(context, "Evidence", incidentId, {}, page);
  }

  @FieldResolver(() => InvestigationConnection, {
    description: "The forensic investigations in it, oldest first.",
  })
  investigations(
    @Root() { id: incidentId }: IncidentRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ) {
    return partPage(context, "Investigation", incidentId, {}, page);
  }

  @FieldResolver(() => LegalHoldConnection, {
    description: "The legal holds on it and on pieces of its evidence, in force or lifted, oldest first.",
  })
  legalHolds(
    @Root() { id: incidentId }: IncidentRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ) {
    return partPage(context, "LegalHold", incidentId, {}, page);
  }

  @FieldResolver(() => [RetentionEntry], {
    description: "How its retention was set, and each time longer; oldest first.",
  })
  async retentionHistory(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    return (await load(context, retentionOfIncidents, id)) ?? [];
  }

  @FieldResolver(() => Archive, {
    nullable: true,
    description:
      "The manifest of its archive, the latest where it was archived again after a reopening; null before. It stays when the archive is disposed of.",
  })
  async archive(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    const archives = (await load(context, archivesOfIncidents, id)) ?? [];
    return archives.at(-1) ?? null;
  }

  @FieldResolver(() => DisposalConnection, {
    description: "The disposals of its evidence and its archive that were asked for, oldest first.",
  })
  disposals(
    @Root() { id: incidentId }: IncidentRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ) {
    return partPage(context, "Disposal", incidentId, {}, page);
  }

  @FieldResolver(() => [ResponseStep], {
    description: "What was done to contain, eradicate and recover, oldest first.",
  })
  async responseSteps(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    return (await load(context, responseStepsOfIncidents, id)) ?? [];
  }

  @FieldResolver(() => [NotificationObligation], {
    description: "Who must be told, and by when: owed or settled.",
  })
  async notificationObligations(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    return (await load(context, obligationsOfIncidents, id)) ?? [];
  }

  @FieldResolver(() => [RegulationAssessment], {
    description: "Which laws were found to apply, or not to, oldest first; the newest one of a law counts.",
  })
  async regulationAssessments(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    return (await load(context, regulationAssessmentsOfIncidents, id)) ?? [];
  }

  @FieldResolver(() => [AuthorityNotice], { description: "What authorities and investors were told, oldest first." })
  async authorityNotices(@Root() { id }: IncidentRecord, @Ctx() context: Context) {
    return (await load(context, authorityNoticesOfIncidents, id)) ?? [];
  }

  @FieldResolver(() => TaskConnection, {
    description: "What is to be done beside the plans of its services, in the order in which it was taken down.",
  })
  tasks(
    @Root() { id }: IncidentRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => TaskFilter, { nullable: true, description: "Which ones; all when left out." })
    filter: TaskFilter | null,
    @Ctx() context: Context,
  ) {
    return taskPage(context, id, filter ?? {}, page);
  }

  @FieldResolver(() => TimelineEntryConnection, { description: "Its history, oldest first." })
  timeline(@Root() { id }: IncidentRecord, @Args(() => PageArguments) page: PageArguments, @Ctx() context: Context) {
    return timelinePage(context, id, page);
  }
}
