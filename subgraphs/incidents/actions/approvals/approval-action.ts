import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { approvalAggregate } from "../../store/aggregates/people/approval-aggregate.js";
import { CaseInput } from "../incident-action.js";

/** What every operation on a request for an approval asks for. */
@InputType()
export class ApprovalInput extends CaseInput {
  @IdentifierField("The approval, as `Incident.approvals` lists it.")
  approvalId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;

  @TextField("Why.")
  reason!: string;
}

/** Defines an action on a request for an approval. */
export const approvalAction = actionsOn(approvalAggregate);
