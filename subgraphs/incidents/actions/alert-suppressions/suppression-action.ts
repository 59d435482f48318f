import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { AlertSuppression } from "../../domain/records/alerts/alert-suppression.js";
import { suppressionAggregate } from "../../store/aggregates/alert-suppressions/suppression-aggregate.js";

/** What every operation on a rule asks for that holds alerts back. */
@InputType({ description: "A rule that holds alerts back." })
export class SuppressionInput {
  @IdentifierField("The suppression.")
  alertSuppressionId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a rule that holds alerts back. */
export const suppressionAction = actionsOn(suppressionAggregate);

/** The write that changes the rule. */
export const setSuppression = (
  { suppression }: { readonly suppression: AlertSuppression },
  set: Partial<AlertSuppression>,
) => ({ update: "AlertSuppression", id: suppression.id, set }) as const;

export const suppressionControls = [
  { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
  { framework: "CSF_2_0", ids: ["DE"] },
] as const;
