import { IsOptional, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import type { Policy } from "../../../response-model/policy.js";
import { ReplaceRoleHolderInput, replaceRoleHolder } from "../assignments/replace-role-holder.js";
import { StartEradicationInput, startEradication } from "../containment-eradication-recovery/start-eradication.js";
import { ReopenIncidentInput, reopenIncident } from "../ends/reopen-incident.js";
import { WithdrawIncidentInput, withdrawIncident } from "../ends/withdraw-incident.js";
import { ReplaceCustodianInput, replaceCustodian } from "../evidence/replace-custodian.js";
import { ExtendNotificationDelayInput, extendNotificationDelay } from "../notification/extend-notification-delay.js";

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

  @IsOptional()
  @ValidateNested()
  @Field(() => ReplaceCustodianInput, {
    nullable: true,
    description: "Handing over evidence without its custodian, who cannot be reached.",
  })
  replaceCustodian?: ReplaceCustodianInput | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => ExtendNotificationDelayInput, {
    nullable: true,
    description: "Letting a notice to customers wait longer than legal affairs alone allows.",
  })
  extendNotificationDelay?: ExtendNotificationDelayInput | null;
}

const operations = {
  startEradication,
  withdrawIncident,
  reopenIncident,
  replaceRoleHolder,
  replaceCustodian,
  extendNotificationDelay,
} as const;

/** An operation that is to be approved, with its input, and what its policy says of approvals and of where it starts. */
interface Approvable {
  readonly name: string;
  readonly input: { readonly incidentId: string };
  readonly policy: Pick<Policy, "approval" | "transitions" | "gates">;
}

/** The operation that is to be approved; undefined where not exactly one is given. */
export function operationIn(operation: ApprovableOperation): Approvable | undefined {
  const given = Object.values(operations).flatMap(({ name, policy }): Approvable[] => {
    const input = operation[name as keyof ApprovableOperation];
    return input ? [{ name, input, policy }] : [];
  });
  return given.length === 1 ? given[0] : undefined;
}
