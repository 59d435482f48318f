import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import {
  Clock,
  ClockState,
  NotificationDelayReason,
  NotificationExceptionReason,
} from "../../../../response-model/schema/enums.js";
import type { CustomerNotification as CustomerNotificationRecord } from "../../../domain/records/notification/customer-notification.js";
import type { NotificationObligation as NotificationObligationRecord } from "../../../domain/records/notification/notification-obligation.js";

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

@Directive('@control(framework: NIST_800_53, ids: ["IR-6"])')
@RecordType<NotificationObligationRecord>({
  description: "A deadline for telling somebody of an incident, and what settled it.",
})
export class NotificationObligation {
  @Field(() => ID, { description: "The obligation's id." })
  id!: string;

  @Field(() => Clock, { description: "Which deadline it is." })
  clock!: Clock;

  @Field(() => Date, { description: "When the clock started." })
  startedAt!: Date;

  @Field(() => Date, { description: "When it runs out, unless it was delayed." })
  dueAt!: Date;

  @Field(() => ClockState, { description: "What has become of it; a running clock past its due time is missed." })
  state!: ClockState;

  @Field(() => Date, { nullable: true, description: "When a notice or an exception settled it; null while open." })
  settledAt!: Date | null;

  @Field(() => NotificationExceptionReason, { nullable: true, description: "Why no notice is due; null when one is." })
  exceptionReason!: NotificationExceptionReason | null;

  @Field(() => String, { nullable: true, description: "The facts behind the exception." })
  exceptionDetails!: string | null;

  @Field(() => Date, { nullable: true, description: "Until when the notice may wait; null when it was not delayed." })
  delayedUntil!: Date | null;

  @Field(() => NotificationDelayReason, {
    nullable: true,
    description: "Why it may wait; null when it was not delayed.",
  })
  delayReason!: NotificationDelayReason | null;

  @Field(() => String, { nullable: true, description: "The facts behind the delay." })
  delayDetails!: string | null;

  @Field(() => String, { nullable: true, description: "The authority that was told; null for a notice to customers." })
  authority!: string | null;

  @Field(() => String, { nullable: true, description: "What shows that the authority was told." })
  evidence!: string | null;
}
