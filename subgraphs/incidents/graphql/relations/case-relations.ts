import { filteredPage } from "../../../../platform/graphql/lists/filtered-page.js";
import { orderedPage } from "../../../../platform/graphql/lists/ordered-page.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { deprecated, many, one, page, relationFields } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import { AlertFilter } from "../../actions/alert-queue/alert-filter.js";
import { AdversaryActivityFilter } from "../filters/analysis/activity-filter.js";
import { HypothesisFilter, ObservedTechniqueFilter } from "../filters/analysis/analysis-filters.js";
import { BreachHuntFilter } from "../filters/analysis/hunt-filter.js";
import { CaseLinkFilter, NoteFilter, ThreatActorFilter } from "../filters/case/case-file-filters.js";
import { IncidentFilter } from "../filters/case/incident-filter.js";
import {
  AnalysisFilter,
  ApprovalFilter,
  AssignmentFilter,
  ConsultationFilter,
  DisposalFilter,
  EvidenceFilter,
  InvestigationFilter,
  LegalHoldFilter,
  MilestoneFilter,
  ResponseStepFilter,
  TimelineFilter,
} from "../filters/case/part-filters.js";
import { EvidenceOrder, IncidentAlertOrder, TaskOrder, TimelineOrder } from "../filters/case/part-orders.js";
import { IndicatorSweepFilter } from "../filters/detection/sweep-filters.js";
import { CustomerNoticeFilter, ServiceHealthPostFilter } from "../filters/notification/customer-filters.js";
import {
  NotificationObligationArguments,
  NotificationObligationFilter,
} from "../filters/notification/obligation-filters.js";
import { TaskFilter } from "../filters/work/work-filters.js";
import { ConsultationConnection } from "../types/advice/consultation.js";
import { AlertConnection } from "../types/alerts/alert.js";
import { AdversaryActivityConnection } from "../types/analysis/adversary-activity.js";
import { HypothesisConnection } from "../types/analysis/hypothesis.js";
import { ObservedTechniqueConnection } from "../types/analysis/observed-technique.js";
import { Analysis, AnalysisConnection } from "../types/case/analysis.js";
import { Incident, IncidentConnection } from "../types/case/incident.js";
import { IncidentRelation, IncidentRelationConnection } from "../types/case/incident-relation.js";
import { Milestone, MilestoneConnection } from "../types/case/milestone.js";
import { SeverityChange, SeverityChangeConnection } from "../types/case/severity-change.js";
import { TimelineEntry, TimelineEntryConnection } from "../types/case/timeline-entry.js";
import { CaseLinkConnection } from "../types/case-file/case-link.js";
import { IncidentRoom, IncidentRoomConnection } from "../types/case-file/incident-room.js";
import { NoteConnection } from "../types/case-file/note.js";
import { ThreatActorConnection } from "../types/case-file/threat-actor.js";
import { CustomerNoticeConnection } from "../types/customers/customer-notice.js";
import { ServiceHealthPostConnection } from "../types/customers/service-health-post.js";
import { EvidenceConnection } from "../types/evidence/evidence.js";
import { HuntConnection } from "../types/evidence/hunt.js";
import { InvestigationConnection } from "../types/evidence/investigation.js";
import { BreachHuntConnection } from "../types/hunts/breach-hunt.js";
import { HuntFindingConnection } from "../types/hunts/hunt-finding.js";
import { AuthorityNoticeConnection } from "../types/notification/authority-notice.js";
import { NotificationObligationConnection } from "../types/notification/notification-obligation.js";
import { RegulationAssessmentConnection } from "../types/notification/regulation-assessment.js";
import { ApprovalConnection } from "../types/people/approval.js";
import { AssignmentConnection } from "../types/people/assignment.js";
import { ResponseStepConnection } from "../types/response/response-step.js";
import { ServiceResponse } from "../types/response/service-response.js";
import { Archive } from "../types/retention/archive.js";
import { DisposalConnection } from "../types/retention/disposal.js";
import { LegalHoldConnection } from "../types/retention/legal-hold.js";
import { RetentionEntryConnection } from "../types/retention/retention-entry.js";
import { IndicatorSweepConnection } from "../types/sweeps/indicator-sweep.js";
import { TaskConnection } from "../types/tasks/task.js";
import { services } from "./service-fields.js";

/** Where the things of this room lead. */
export const caseRelations = [
  relationFields(Incident, {
    notes: page(() => NoteConnection, "What responders wrote down, oldest first.", filteredPage(NoteFilter)),
    links: page(
      () => CaseLinkConnection,
      "What outside the response uses, oldest first.",
      filteredPage(CaseLinkFilter, "those that are listed"),
    ),
    actors: page(
      () => ThreatActorConnection,
      "To whom it is attributed, in the order in which they were named.",
      filteredPage(ThreatActorFilter, "those that stand"),
    ),
    room: one(() => IncidentRoom, "The room in which its responders meet; null while none is open."),
    rooms: page(
      () => IncidentRoomConnection,
      "All rooms in which its responders meet or met, oldest first.",
      PageArguments,
    ),
    customerNotices: page(
      () => CustomerNoticeConnection,
      "What affected customers are told, and were, oldest first.",
      filteredPage(CustomerNoticeFilter),
    ),
    serviceHealthPosts: page(
      () => ServiceHealthPostConnection,
      "What stands, stood or is to stand on the service-health board, oldest first.",
      filteredPage(ServiceHealthPostFilter),
    ),
    serviceResponses: many(
      () => ServiceResponse,
      "The response of each service that is or was affected, in the order in which they joined.",
    ),
    milestones: deprecated(
      many(() => Milestone, "What the incident itself has reached, oldest first."),
      "Each reopening adds to it. Ask for `milestoneHistory`, which comes in pages.",
    ),
    milestoneHistory: page(
      () => MilestoneConnection,
      "What the incident itself has reached, oldest first.",
      filteredPage(MilestoneFilter),
    ),
    severityHistory: page(
      () => SeverityChangeConnection,
      "How its severity as a whole has changed, and why, oldest first.",
      PageArguments,
    ),
    approvals: page(
      () => ApprovalConnection,
      "The approvals that were asked for, oldest first.",
      filteredPage(ApprovalFilter),
    ),
    relations: page(
      () => IncidentRelationConnection,
      "Which incidents it relates to, as is recorded here.",
      PageArguments,
    ),
    relatedFrom: page(
      () => IncidentRelationConnection,
      "Which incidents it relates to, as is recorded with the others.",
      PageArguments,
    ),
    mergedInto: one(
      () => Incident,
      "The incident that goes on in place of this one; null when it was not merged, or you may not see that one.",
    ),
    duplicates: page(
      () => IncidentConnection,
      "The duplicates that were merged into it, as far as you may see them.",
      filteredPage(IncidentFilter),
    ),
    alerts: page(
      () => AlertConnection,
      "The alerts that are linked to it, oldest first.",
      orderedPage(AlertFilter, IncidentAlertOrder),
    ),
    foundElsewhere: page(
      () => AlertConnection,
      "Alerts that its sweeps made in services that are not part of it, and that nobody has closed, oldest first: addAffectedService adds such a service, and the alert is linked then.",
      orderedPage(AlertFilter, IncidentAlertOrder),
    ),
    assignments: page(
      () => AssignmentConnection,
      "Who leads and who owns it: all offers, accepted or not.",
      filteredPage(AssignmentFilter),
    ),
    analyses: page(() => AnalysisConnection, "What was found out, oldest first.", filteredPage(AnalysisFilter)),
    observedTechniques: page(
      () => ObservedTechniqueConnection,
      "The techniques of ATT&CK that the adversary was seen to use, in the order in which they were recorded.",
      filteredPage(ObservedTechniqueFilter, "those that stand"),
    ),
    attackSequence: page(
      () => AdversaryActivityConnection,
      "What the adversary did, in the order of when each act began; what responders did stands in `timeline`.",
      filteredPage(AdversaryActivityFilter, "those that stand"),
    ),
    hypotheses: page(
      () => HypothesisConnection,
      "What may have happened, open or decided, oldest first.",
      filteredPage(HypothesisFilter),
    ),
    consultations: page(
      () => ConsultationConnection,
      "The questions that were put to somebody who knows, and what they answered, oldest first.",
      filteredPage(ConsultationFilter),
    ),
    hunts: page(
      () => HuntConnection,
      "The hunts for a breach that no detection has reported, oldest first.",
      PageArguments,
    ),
    breachHunts: page(
      () => BreachHuntConnection,
      "The hunts for a breach inside it, oldest first.",
      filteredPage(BreachHuntFilter),
    ),
    huntFindings: page(
      () => HuntFindingConnection,
      "The findings of hunts that opened it or were linked to it, oldest first: those of hunts that you may see.",
      PageArguments,
    ),
    indicatorSweeps: page(
      () => IndicatorSweepConnection,
      "The sweeps for indicators of compromise, oldest first.",
      filteredPage(IndicatorSweepFilter),
    ),
    evidence: page(
      () => EvidenceConnection,
      "What is kept because it may prove what happened, in the order in which it was recorded.",
      orderedPage(EvidenceFilter, EvidenceOrder),
    ),
    investigations: page(
      () => InvestigationConnection,
      "The forensic investigations in it, oldest first.",
      filteredPage(InvestigationFilter),
    ),
    legalHolds: page(
      () => LegalHoldConnection,
      "The legal holds on it and on pieces of its evidence, in force or lifted, oldest first.",
      filteredPage(LegalHoldFilter),
    ),
    retentionHistory: page(
      () => RetentionEntryConnection,
      "How its retention was set, and each time longer; oldest first.",
      PageArguments,
    ),
    archive: one(
      () => Archive,
      "The manifest of its archive, the latest where it was archived again after a reopening; null before. It stays when the archive is disposed of.",
    ),
    disposals: page(
      () => DisposalConnection,
      "The disposals of its evidence and its archive that were asked for, oldest first.",
      filteredPage(DisposalFilter),
    ),
    responseSteps: page(
      () => ResponseStepConnection,
      "What was done to contain, eradicate and recover, oldest first.",
      filteredPage(ResponseStepFilter),
    ),
    notificationObligations: page(
      () => NotificationObligationConnection,
      "Who must be told, and by when: owed or settled, in the order in which that came up.",
      orderedPage(NotificationObligationFilter, NotificationObligationArguments.order),
    ),
    regulationAssessments: page(
      () => RegulationAssessmentConnection,
      "Which laws were found to apply, or not to, oldest first; the newest one of a law counts.",
      PageArguments,
    ),
    authorityNotices: page(
      () => AuthorityNoticeConnection,
      "What authorities and investors were told, oldest first.",
      PageArguments,
    ),
    tasks: page(
      () => TaskConnection,
      "What is to be done beside the plans of its services, in the order in which it was taken down.",
      orderedPage(TaskFilter, TaskOrder),
    ),
    timeline: page(
      () => TimelineEntryConnection,
      "Its history, oldest first.",
      orderedPage(TimelineFilter, TimelineOrder),
    ),
    services: services("serviceIds", "The affected services; null while the teams subgraph cannot name them."),
    openedBy: person("openedById", "Who escalated or opened it."),
  }),
  relationFields(IncidentRelation, {
    other: one(() => Incident, "The other incident; null when you may not see it."),
    incident: one(() => Incident, "The incident it is recorded with; null when you may not see it."),
    relatedBy: person("relatedById", "Who recorded it."),
  }),
  relationFields(Analysis, {
    recordedBy: person("recordedById", "Who recorded it."),
  }),
  relationFields(Milestone, {
    recordedBy: person("recordedById", "Who recorded it; null where nobody is on record."),
  }),
  relationFields(SeverityChange, {
    changedBy: person("changedById", "Who changed it."),
  }),
  relationFields(TimelineEntry, {
    actor: person("actorId", "Who acted."),
  }),
] as const;
