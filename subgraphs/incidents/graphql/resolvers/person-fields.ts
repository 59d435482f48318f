import { type ClassType, Resolver, Root } from "type-graphql";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { systemViewer } from "../../../../platform/identity/viewer.js";
import { PersonStub } from "../../../access/stubs.js";
import { SeverityAssessment } from "../types/alerts/severity-assessment.js";
import { Analysis } from "../types/case/analysis.js";
import { IncidentRelation } from "../types/case/incident-relation.js";
import { Milestone } from "../types/case/milestone.js";
import { SeverityChange } from "../types/case/severity-change.js";
import { TimelineEntry } from "../types/case/timeline-entry.js";
import { CaseLink } from "../types/case-file/case-link.js";
import { IncidentRoom, RoomPresence } from "../types/case-file/incident-room.js";
import { Note, NoteVersion } from "../types/case-file/note.js";
import { ThreatActor } from "../types/case-file/threat-actor.js";
import { ThreatActorVersion } from "../types/case-file/threat-actor-version.js";
import { Contribution } from "../types/evidence/contribution.js";
import { CustodyEntry, Evidence } from "../types/evidence/evidence.js";
import { IndicatorSweep } from "../types/evidence/indicator-sweep.js";
import { CustomerNotification } from "../types/notification/notification.js";
import { Approval } from "../types/people/approval.js";
import { Assignment } from "../types/people/assignment.js";
import { Guidance } from "../types/response/guidance.js";
import { PlanStep } from "../types/response/plan-step.js";
import { PlanStepVersion } from "../types/response/plan-step-version.js";
import { RecoveryPlan } from "../types/response/recovery-plan.js";
import { ResponseStep } from "../types/response/response-step.js";
import { Task } from "../types/tasks/task.js";

/** The field of a record that says who did it: the record keeps the id of the person, under the name of the field and `Id`. */
function personField(record: ClassType<object>, name: string, description: string): ClassType<object> {
  @Resolver(() => record)
  class PersonField {
    // TypeGraphQL finds a resolver by the name of its method, so each is named like its field.
    @FieldResolver(() => PersonStub, { nullable: true, description })
    [name](@Root() row: Readonly<Record<string, unknown>>): PersonStub | null {
      const id = String(row[`${name}Id`]);
      return id === systemViewer.personId ? null : { id };
    }
  }
  return PersonField;
}

/** Who did what stands in the case file. */
export const personFields = [
  personField(SeverityAssessment, "assessedBy", "Who judged it."),
  personField(Assignment, "offeredBy", "Who offered the role."),
  personField(Analysis, "recordedBy", "Who recorded it."),
  personField(Contribution, "contributedBy", "Who added it."),
  personField(IndicatorSweep, "sweptBy", "Who recorded the sweep."),
  personField(Evidence, "collectedBy", "Who collected it."),
  personField(CustodyEntry, "handler", "Who handled the evidence."),
  personField(ResponseStep, "executedBy", "Who recorded the step."),
  personField(CustomerNotification, "sentBy", "Who sent it."),
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
  personField(RoomPresence, "person", "Who is or was there."),
  personField(Guidance, "issuedBy", "Who issued it."),
  personField(Approval, "requestedBy", "Who asked for it."),
  personField(SeverityChange, "changedBy", "Who changed it."),
  personField(IncidentRelation, "relatedBy", "Who recorded it."),
  personField(TimelineEntry, "actor", "Who acted."),
] as const;
