import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { transferAggregate } from "../../store/aggregates/evidence/transfer-aggregate.js";
import { CaseInput } from "../incident-action.js";

/** What every operation on an offer of evidence asks for. */
@InputType()
export class EvidenceTransferInput extends CaseInput {
  @IdentifierField("The offer, as `Evidence.transfers` lists it.")
  evidenceTransferId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on an offer of evidence. */
export const transferAction = actionsOn(transferAggregate);
