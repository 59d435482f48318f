import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { Side, TuningKind, TuningRequestState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { TuningRequest as TuningRequestRecord } from "../../../domain/records/alerts/tuning-request.js";

@NodeType<TuningRequestRecord>({
  description:
    "That a detection is to be changed, since it raised alerts that were no incident: what was asked for, what is planned, and what was done. It comes of the dismissal of such an alert, and waits in a work list until somebody has decided. The teams of the service and the security side read it.",
})
export class TuningRequest {
  @Field(() => ID, { description: "The request's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => TuningRequestState, { description: "How far it has come." })
  state!: TuningRequestState;

  @Field(() => String, { description: "The title of the alert that it first came of." })
  title!: string;

  @Field(() => [String], {
    description: "The rule that raised that alert, as its source names it: such as its id and its name. At most 10.",
  })
  rules!: readonly string[];

  @Field(() => [String], {
    description: "What its source knows that alert by; none where a person reported it. At most one.",
  })
  fingerprints!: readonly string[];

  @Field(() => String, {
    description:
      "What was asked for, in the words of whoever dismissed that alert; others that joined it have their own in `tuning`.",
  })
  proposal!: string;

  @Field(() => Date, { description: "When it was asked for." })
  requestedAt!: Date;

  @Field(() => Side, {
    description: "The side that does it: that of the service at first, until `planTuning` says otherwise.",
  })
  heldBy!: Side;

  @Field(() => TuningKind, { nullable: true, description: "What is or was changed; null before anybody has said." })
  kind!: TuningKind | null;

  @Field(() => String, { nullable: true, description: "What is planned; null where nothing was." })
  plan!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was planned last; null where it was not." })
  plannedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "Until when it is to be done; null where no time is set." })
  dueAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "Where it is kept elsewhere, such as a ticket; null for nowhere.",
  })
  reference!: string | null;

  @Field(() => String, { nullable: true, description: "What was done; null while nothing was." })
  result!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was declined; null where it was not." })
  declineReason!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was done or declined; null before." })
  decidedAt!: Date | null;
}

export const TuningRequestConnection = connectionOf("TuningRequest", TuningRequest);
export const TuningRequestResult = resultOf("TuningRequest", TuningRequest);
