import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { hypothesisAggregate } from "../../store/aggregates/analysis/hypothesis-aggregate.js";
import { CaseInput } from "../incident-action.js";

/** What every operation on a hypothesis asks for. */
@InputType()
export class HypothesisInput extends CaseInput {
  @IdentifierField("The hypothesis, as `Incident.hypotheses` lists it.")
  hypothesisId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** What every operation asks for that decides on one. */
@InputType()
export class HypothesisDecisionInput extends HypothesisInput {
  @TextField("Why: what decides.", { max: 2_000 })
  reason!: string;
}

/** Defines an action on a hypothesis. */
export const hypothesisAction = actionsOn(hypothesisAggregate);
