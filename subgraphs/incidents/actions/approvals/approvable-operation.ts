import { IsOptional, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { ReplaceRoleHolderInput } from "../assignments/replace-role-holder.js";
import { StartEradicationInput } from "../containment-eradication-recovery/start-eradication.js";
import { ReopenIncidentInput } from "../ends/reopen-incident.js";
import { WithdrawIncidentInput } from "../ends/withdraw-incident.js";

/** The operations that can need an approval, each with its input: exactly one is given. */
@InputType({
  description:
    "What shall be approved: exactly one operation, with the input that it will be called with. The approval is good for that input and no other; `expectedVersion` does not count.",
})
export class ApprovableOperation {
  @IsOptional()
  @ValidateNested()
  @Field(() => StartEradicationInput, { nullable: true, description: "Starting an eradication that is flagged." })
  startEradication?: StartEradicationInput | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => WithdrawIncidentInput, { nullable: true, description: "Withdrawing a declared incident." })
  withdrawIncident?: WithdrawIncidentInput | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => ReopenIncidentInput, {
    nullable: true,
    description: "Reopening an incident that was closed or withdrawn.",
  })
  reopenIncident?: ReopenIncidentInput | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => ReplaceRoleHolderInput, { nullable: true, description: "Replacing who cannot be reached." })
  replaceRoleHolder?: ReplaceRoleHolderInput | null;
}

/** The operation that is to be approved, and its input; undefined where not exactly one is given. */
export function operationIn(
  operation: ApprovableOperation,
): { readonly name: string; readonly input: { readonly incidentId: string } } | undefined {
  const given = Object.entries(operation).filter(([, input]) => input !== null && input !== undefined);
  const [only] = given;
  return given.length === 1 && only ? { name: only[0], input: only[1] } : undefined;
}
