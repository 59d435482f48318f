import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { correlationAggregate } from "../../store/aggregates/alert-correlations/correlation-aggregate.js";

/** What every operation on a suggestion asks for. */
@InputType({ description: "Alerts that are suggested to belong together." })
export class CorrelationInput {
  @IdentifierField("The correlation.")
  alertCorrelationId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on alerts that are suggested to belong together. */
export const correlationAction = actionsOn(correlationAggregate);

export const correlationControls = [
  { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
  { framework: "CSF_2_0", ids: ["DE"] },
] as const;
