import { type ClassType, Resolver, Root } from "type-graphql";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { systemViewer } from "../../../../platform/identity/viewer.js";
import { PersonStub } from "../../../access/stubs.js";
import { ConsultationAnswer } from "../types/advice/consultation-answer.js";
import { Recommendation } from "../types/advice/recommendation.js";
import { ServiceNote, ServiceNoteVersion } from "../types/advice/service-note.js";
import { SeverityAssessment } from "../types/alerts/severity-assessment.js";
import { Analysis } from "../types/case/analysis.js";
import { IncidentRelation } from "../types/case/incident-relation.js";
import { Milestone } from "../types/case/milestone.js";
import { SeverityChange } from "../types/case/severity-change.js";
import { TimelineEntry } from "../types/case/timeline-entry.js";
import { CaseLink } from "../types/case-file/case-link.js";
import { IncidentRoom, RoomInvitation, RoomPresence } from "../types/case-file/incident-room.js";
import { Note, NoteVersion } from "../types/case-file/note.js";
import { ThreatActor } from "../types/case-file/threat-actor.js";
import { ThreatActorVersion } from "../types/case-file/threat-actor-version.js";
import { AffectedTenant } from "../types/customers/affected-tenant.js";
import { CustomerNotice } from "../types/customers/customer-notice.js";
import { CustomerNoticeVersion } from "../types/customers/customer-notice-version.js";
import { NoticeDelivery } from "../types/customers/notice-delivery.js";
import { ServiceHealthPost, ServiceHealthUpdate } from "../types/customers/service-health-post.js";
import { CustodyEntry, Evidence } from "../types/evidence/evidence.js";
import { EvidenceTransfer } from "../types/evidence/evidence-transfer.js";
import { Hunt } from "../types/evidence/hunt.js";
import { IndicatorSweep } from "../types/evidence/indicator-sweep.js";
import { Finding, Investigation } from "../types/evidence/investigation.js";
import { AuthorityNotice } from "../types/notification/authority-notice.js";
import { RegulationAssessment } from "../types/notification/regulation-assessment.js";
import { Approval } from "../types/people/approval.js";
import { Assignment } from "../types/people/assignment.js";
import { Guidance } from "../types/response/guidance.js";
import { PlanStep } from "../types/response/plan-step.js";
import { PlanStepVersion } from "../types/response/plan-step-version.js";
import { RecoveryPlan } from "../types/response/recovery-plan.js";
import { ResponseStep } from "../types/response/response-step.js";
import { Archive } from "../types/retention/archive.js";
import { Disposal } from "../types/retention/disposal.js";
import { LegalHold } from "../types/retention/legal-hold.js";
import { RetentionEntry } from "../types/retention/retention-entry.js";
import { Task } from "../types/tasks/task.js";

/** The field of a record that says who did it: the record keeps the id of the person, under the name of the field and `Id`. */
function personField(record: ClassType<object>, name: string, description: string): ClassType<object> {
  @Resolver(() => record)
  class PersonField {
    // TypeGraphQL finds a resolver by the name of its method, so each is named like its field.
    @FieldResolver(() => PersonStub, { nullable: true, description })
    [name](@Root() row: Readonly<Record<string, unknown>>): PersonStub | null {
      const id = row[`${name}Id`];
      return !id || id === systemViewer.personId ? null : { id: String(id) };
    }
  }
  return PersonField;
}

/** Who did what stands in the case file. */
export const personFields = [
  personField(SeverityAssessment, "assessedBy", "Who judged it."),
  personField(Assignment, "offeredBy", "Who offered the role."),
  personField(Analysis, "recordedBy", "Who recorded it."),
  personField(Hunt, "recordedBy", "Who recorded it."),
  personField(ConsultationAnswer, "answeredBy", "Who answered."),
  personField(Recommendation, "recommendedBy", "Who recommended it."),
  personField(ServiceNote, "writtenBy", "Who wrote it first."),
  personField(ServiceNoteVersion, "writtenBy", "Who wrote it."),
  personField(IndicatorSweep, "sweptBy", "Who recorded the sweep."),
  personField(Evidence, "collectedBy", "Who collected it."),
  personField(CustodyEntry, "handler", "Who handled the evidence."),
  personField(Evidence, "custodian", "Who has it and answers for it; once disposed, who had it last."),
  personField(
    CustodyEntry,
    "otherParty",
    "Of a transfer, who handed it over; of a disposal, who asked for it. Null otherwise.",
  ),
  personField(CustodyEntry, "approvedBy", "Who approved a transfer without the former custodian; null otherwise."),
  personField(EvidenceTransfer, "from", "Its custodian."),
  personField(EvidenceTransfer, "offeredBy", "Who offers it: its custodian, or whoever acts in their place."),
  personField(
    EvidenceTransfer,
    "approvedBy",
    "Who approved that it passes without its custodian; null where the custodian offers it.",
  ),
  personField(EvidenceTransfer, "to", "Whom it is offered to."),
  personField(Investigation, "openedBy", "Who opened it."),
  personField(Investigation, "concludedBy", "Who last concluded it; null before."),
  personField(Finding, "recordedBy", "Who recorded it."),
  personField(LegalHold, "placedBy", "Who placed it; null for one that was carried over or came with a duplicate."),
  personField(LegalHold, "liftRequestedBy", "Who asked to lift it; null where nobody has."),
  personField(LegalHold, "approver", "Who is asked to agree that it is lifted; null where nobody is."),
  personField(LegalHold, "liftedBy", "Who agreed that it was lifted; null before."),
  personField(RetentionEntry, "setBy", "Who set it; null for one that was carried over or came with a duplicate."),
  personField(Disposal, "requestedBy", "Who asked for it."),
  personField(Disposal, "carriedOutBy", "Who carried it out; null before."),
  personField(Archive, "archivedBy", "Who archived it."),
  personField(ResponseStep, "executedBy", "Who recorded the step."),
  personField(AffectedTenant, "recordedBy", "Who recorded it as it stands."),
  personField(CustomerNotice, "draftedBy", "Who drafted it."),
  personField(CustomerNoticeVersion, "writtenBy", "Who wrote it."),
  personField(NoticeDelivery, "recordedBy", "Who recorded it."),
  personField(ServiceHealthPost, "draftedBy", "Who drafted it."),
  personField(ServiceHealthUpdate, "writtenBy", "Who wrote it."),
  personField(RegulationAssessment, "assessedBy", "Who found it."),
  personField(AuthorityNotice, "recordedBy", "Who recorded it."),
  personField(Milestone, "recordedBy", "Who recorded it; null where nobody is on record."),
  personField(RecoveryPlan, "proposedBy", "Who proposed it."),
  personField(PlanStep, "proposedBy", "Who proposed it as it stands."),
  personField(PlanStepVersion, "writtenBy", "Who wrote it."),
  personField(Task, "createdBy", "Who created it."),
  personField(Note, "createdBy", "Its author."),
  personField(NoteVersion, "writtenBy", "Who wrote it."),
  personField(CaseLink, "createdBy", "Who added it."),
  personField(ThreatActor, "namedBy", "Who named them."),
  personField(ThreatActorVersion, "writtenBy", "Who wrote it."),
  personField(IncidentRoom, "openedBy", "Who opened it."),
  personField(RoomInvitation, "person", "Who is invited."),
  personField(RoomInvitation, "invitedBy", "Who invited them."),
  personField(RoomPresence, "person", "Who is or was there."),
  personField(Guidance, "issuedBy", "Who issued it."),
  personField(Approval, "requestedBy", "Who asked for it."),
  personField(SeverityChange, "changedBy", "Who changed it."),
  personField(IncidentRelation, "relatedBy", "Who recorded it."),
  personField(TimelineEntry, "actor", "Who acted."),
] as const;
