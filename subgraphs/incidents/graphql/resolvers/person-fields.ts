import { type ClassType, Resolver, Root } from "type-graphql";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { systemViewer } from "../../../../platform/identity/viewer.js";
import { PersonStub } from "../../../access/stubs.js";
import { Analysis } from "../types/analysis.js";
import { Approval } from "../types/approval.js";
import { Assignment } from "../types/assignment.js";
import { Contribution } from "../types/contribution.js";
import { CustodyEntry, Evidence } from "../types/evidence.js";
import { Guidance } from "../types/guidance.js";
import { IncidentRelation } from "../types/incident-relation.js";
import { IndicatorSweep } from "../types/indicator-sweep.js";
import { Milestone } from "../types/milestone.js";
import { CustomerNotification } from "../types/notification.js";
import { RecoveryPlan } from "../types/recovery-plan.js";
import { ResponseStep } from "../types/response-step.js";
import { SeverityAssessment } from "../types/severity-assessment.js";
import { SeverityChange } from "../types/severity-change.js";
import { TimelineEntry } from "../types/timeline-entry.js";

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
  personField(Guidance, "issuedBy", "Who issued it."),
  personField(Approval, "requestedBy", "Who asked for it."),
  personField(SeverityChange, "changedBy", "Who changed it."),
  personField(IncidentRelation, "relatedBy", "Who recorded it."),
  personField(TimelineEntry, "actor", "Who acted."),
] as const;
