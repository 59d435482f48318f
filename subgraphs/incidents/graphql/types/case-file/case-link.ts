import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { CaseLinkKind, CaseLinkState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { CaseLink as CaseLinkRecord } from "../../../domain/records/case-file/case-link.js";

@NodeType<CaseLinkRecord>({
  description: "A link from an incident to something outside that the response uses.",
})
export class CaseLink {
  @Field(() => ID, { description: "The link's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => CaseLinkState, { description: "Whether it is still to be followed." })
  state!: CaseLinkState;

  @Field(() => CaseLinkKind, { description: "What it leads to." })
  kind!: CaseLinkKind;

  @Field(() => String, { description: "Its address, which begins with https://." })
  url!: string;

  @Field(() => String, { description: "What it is called, in one line." })
  title!: string;

  @Field(() => String, { description: "The name of who added it, as it was then." })
  createdByName!: string;

  @Field(() => Date, { description: "When it was added." })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was removed; null while it is listed." })
  removedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it was removed; null while it is listed, or where nobody said.",
  })
  removalReason!: string | null;
}

export const CaseLinkResult = resultOf("CaseLink", CaseLink);
export const CaseLinkConnection = connectionOf("CaseLink", CaseLink);
