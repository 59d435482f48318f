import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { assignmentAggregate } from "../../store/aggregates/people/assignment-aggregate.js";
import { CaseInput } from "../incident-action.js";

@InputType({ description: "A role in an incident, offered or held." })
export class AssignmentInput extends CaseInput {
  @IdentifierField("The assignment, as `Incident.assignments` lists it.")
  assignmentId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a role that is offered or held. */
export const assignmentAction = actionsOn(assignmentAggregate);
