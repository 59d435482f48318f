import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import {
  Clock,
  ClockState,
  NotificationDelayReason,
  NotificationExceptionReason,
} from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { NotificationObligation as NotificationObligationRecord } from "../../../domain/records/notification/notification-obligation.js";

@Directive('@control(framework: NIST_800_53, ids: ["IR-6"])')
@NodeType<NotificationObligationRecord>({
  description:
    "That somebody must be told of an incident, and by when. There is one for each clock and addressee; what is left of its time moves its state by itself.",
})
export class NotificationObligation {
  @Field(() => ID, { description: "The obligation's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => Clock, { description: "Which deadline it is." })
  clock!: Clock;

  @Field(() => String, {
    description: "To whom by name, such as which authority; empty where the clock says it all.",
  })
  addresseeName!: string;

  @Field(() => String, { nullable: true, description: "Why it is owed; null for what starts with the declaration." })
  reason!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: "When the clock started; null while what starts it has not happened.",
  })
  startedAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: "The other moment from which the law counts as well; null where it does not.",
  })
  otherStartAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "When it runs out, unless it was delayed; null before it starts, and for what is owed without undue delay but within no number of hours.",
  })
  dueAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "From when on it is at risk; null where it never is." })
  atRiskAt!: Date | null;

  @Field(() => ClockState, { description: "How it stands. Whoever must act is called when it moves." })
  state!: ClockState;

  @Field(() => Date, {
    nullable: true,
    description: "When a notice or an exception settled it; null while it is owed.",
  })
  settledAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why the notice came late; null where it did not." })
  lateReason!: string | null;

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

  @Field(() => String, {
    nullable: true,
    description:
      "The authority that was told, of a notice from before process 3.0.0; null otherwise: `notices` says it.",
  })
  authority!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What shows that the authority was told, of a notice from before process 3.0.0; null otherwise.",
  })
  evidence!: string | null;
}

export const NotificationObligationResult = resultOf("NotificationObligation", NotificationObligation);

export const NotificationObligationConnection = connectionOf("NotificationObligation", NotificationObligation);
