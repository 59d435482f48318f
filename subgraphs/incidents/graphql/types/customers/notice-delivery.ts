import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import type { NoticeDelivery as NoticeDeliveryRecord } from "../../../domain/records/notification/notice-delivery.js";

@RecordType<NoticeDeliveryRecord>({
  description: "That a notice was sent to one group of its recipients, and what shows it. It is never changed.",
})
export class NoticeDelivery {
  @Field(() => ID, { description: "The entry's own id." })
  id!: string;

  @Field(() => Int, { description: "The group, by its number in `CustomerNotice.recipientGroups`." })
  groupNumber!: number;

  @Field(() => String, { description: "The channel by which it was sent." })
  channel!: string;

  @Field(() => Date, { description: "When it was sent." })
  sentAt!: Date;

  @Field(() => Int, { description: "To how many tenants it went." })
  sentCount!: number;

  @Field(() => Int, { description: "How many tenants it did not reach." })
  failedCount!: number;

  @Field(() => [String], { description: "Those whom it did not reach, where they are known; at most 1,000." })
  failedTenantIds!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: "What shows that it was sent; null for what was recorded before process 3.0.0.",
  })
  proof!: string | null;

  @Field(() => String, { description: "The name of who recorded it, as it was then." })
  recordedByName!: string;

  @Field(() => Date, { description: "When it was recorded." })
  recordedAt!: Date;
}

export const NoticeDeliveryConnection = connectionOf("NoticeDelivery", NoticeDelivery);
