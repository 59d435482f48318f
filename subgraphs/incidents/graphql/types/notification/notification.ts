import { Directive, ID } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import {
  Clock,
  ClockState,
  NotificationDelayReason,
  NotificationExceptionReason,
} from "../../../../response-model/schema/enums.js";
import type { NotificationObligation as NotificationObligationRecord } from "../../../domain/records/notification/notification-obligation.js";

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
