import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import type { CustomerNotification as CustomerNotificationRecord } from "../../../domain/records/notification/customer-notification.js";

@RecordType<CustomerNotificationRecord>({ description: "What affected customers were told of an incident." })
export class CustomerNotification {
  @Field(() => ID, { description: "The notification's id." })
  id!: string;

  @Field(() => String, { description: "What happened, as the customers were told." })
  description!: string;

  @Field(() => String, { description: "What it means for customer data." })
  effectOnCustomerData!: string;

  @Field(() => String, { description: "What was done about it." })
  actionsTaken!: string;

  @Field(() => String, { description: "What customers are advised to do." })
  suggestedActions!: string;

  @Field(() => String, { description: "The channel it was sent by." })
  channel!: string;

  @Field(() => Int, { description: "How many tenants it was sent to." })
  tenantCount!: number;

  @Field(() => String, { nullable: true, description: "What will be told next; null when it was complete." })
  nextUpdate!: string | null;

  @Field(() => Date, { nullable: true, description: "By when that will be told." })
  nextUpdateAt!: Date | null;

  @Field(() => Date, { description: "When it was sent." })
  sentAt!: Date;
}
