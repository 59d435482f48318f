import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { HoldFile } from "../../domain/evidence/evidence-files.js";
import { holdAggregate } from "../../store/aggregates/retention/hold-aggregate.js";
import { CaseInput } from "../incident-action.js";

/** What every operation on a legal hold asks for. */
@InputType()
export class LegalHoldInput extends CaseInput {
  @IdentifierField("The hold, as `Incident.legalHolds` lists it.")
  legalHoldId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a legal hold. */
export const holdAction = actionsOn(holdAggregate);

/** What a hold covers, in a sentence of a timeline. */
export const coverOf = ({ hold }: Pick<HoldFile, "hold">): string =>
  hold.evidenceId === null ? "the incident" : "a piece of evidence";
