import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import type { CustomerNoticeVersion as CustomerNoticeVersionRecord } from "../../../domain/records/notification/customer-notice-version.js";
import { RecipientGroup } from "./recipient-group.js";

@RecordType<CustomerNoticeVersionRecord>({
  description: "What a notice to customers said at a time. It is never changed.",
})
export class CustomerNoticeVersion {
  @Field(() => ID, { description: "The entry's own id." })
  id!: string;

  @Field(() => Int, { description: "Its place in the history of the notice; what was written first is 1." })
  number!: number;

  @Field(() => String, { description: "What it was about, in one line." })
  title!: string;

  @Field(() => String, { description: "The language, as a tag of BCP 47." })
  language!: string;

  @Field(() => String, { nullable: true, description: "What happened; null while that was not written." })
  description!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What it means for customer data; null while that was not written.",
  })
  effectOnCustomerData!: string | null;

  @Field(() => String, { nullable: true, description: "What was done about it; null while that was not written." })
  actionsTaken!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What customers are advised to do; null while that was not written.",
  })
  suggestedActions!: string | null;

  @Field(() => String, { nullable: true, description: "The channel; null while that was open." })
  channel!: string | null;

  @Field(() => [RecipientGroup], { description: "To whom it was to go; at most 20 groups." })
  recipientGroups!: readonly RecipientGroup[];

  @Field(() => Boolean, { description: "Whether it was to say all that there is to tell." })
  isComplete!: boolean;

  @Field(() => String, { nullable: true, description: "What would be told next; null where nothing was promised." })
  nextUpdate!: string | null;

  @Field(() => Date, { nullable: true, description: "By when that would be told; null where nothing was promised." })
  nextUpdateAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was changed; null for what was written first." })
  reason!: string | null;

  @Field(() => String, { description: "The name of who wrote it, as it was then." })
  writtenByName!: string;

  @Field(() => Date, { description: "When it was written." })
  writtenAt!: Date;
}

export const CustomerNoticeVersionConnection = connectionOf("CustomerNoticeVersion", CustomerNoticeVersion);
