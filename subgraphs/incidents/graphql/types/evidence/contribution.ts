import { ID } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { ContributionKind } from "../../../../response-model/schema/enums.js";
import type { Contribution as ContributionRecord } from "../../../domain/records/evidence/contribution.js";

@RecordType<ContributionRecord>({
  description: "Knowledge somebody added to the case file: an insight, advice, guidance, a hunt.",
})
export class Contribution {
  @Field(() => ID, { description: "The contribution's id." })
  id!: string;

  @Field(() => ContributionKind, { description: "What kind of knowledge it is." })
  kind!: ContributionKind;

  @Field(() => String, { description: "The contribution in one line." })
  summary!: string;

  @Field(() => String, { description: "The contribution in full." })
  details!: string;

  @Field(() => Date, { description: "When it was added." })
  contributedAt!: Date;
}
