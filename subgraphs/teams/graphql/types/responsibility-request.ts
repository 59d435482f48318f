import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../platform/graphql/nodes/node-type.js";
import { Responsibility } from "../../../response-model/schema/enums.js";
import { resultOf } from "../../../response-model/schema/problems.js";
import type { ResponsibilityRequest as ResponsibilityRequestRecord } from "../../domain/records/responsibility-request.js";

@Directive("@phase(in: PREPARATION)")
@Directive('@control(framework: NIST_800_61_R2, ids: ["2.4"])')
@NodeType<ResponsibilityRequestRecord>({
  description:
    "A request that a team be given a cell of the security side: made by one person of the Security Response team, decided by another.",
})
export class ResponsibilityRequest {
  @Field(() => ID, { description: "The request's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => Responsibility, { description: "The cell of the matrix that is requested." })
  responsibility!: Responsibility;

  @Field(() => String, { description: "Why the team needs it, in the words of whoever requested it." })
  reason!: string;

  @Field(() => Date, { description: "When it was requested." })
  requestedAt!: Date;

  @Field(() => Date, { description: "When it lapses unless somebody decides before." })
  expiresAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was granted, refused or withdrawn; null before that." })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was refused; null if it was not." })
  decisionReason!: string | null;
}

export const ResponsibilityRequestConnection = connectionOf("ResponsibilityRequest", ResponsibilityRequest);
export const ResponsibilityRequestResult = resultOf("ResponsibilityRequest", ResponsibilityRequest);
