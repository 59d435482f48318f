import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { AlertSuppressionState, Severity } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { AlertSuppression as AlertSuppressionRecord } from "../../../domain/records/alerts/alert-suppression.js";

@NodeType<AlertSuppressionRecord>({
  description:
    "A rule that holds alerts of a service back from its queue, for a time and a reason. All that it names must be true of an alert. The teams of the service and the security side read it.",
})
export class AlertSuppression {
  @Field(() => ID, { description: "The suppression's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => AlertSuppressionState, { description: "How far it has come." })
  state!: AlertSuppressionState;

  @Field(() => String, { nullable: true, description: "What stands in the titles, in capitals or not; null for any." })
  titleContains!: string | null;

  @Field(() => [String], {
    description: "The rules that raise them, as their sources name them; none for any. At most 100.",
  })
  rules!: readonly string[];

  @Field(() => [String], {
    description: "The techniques of MITRE ATT&CK, with their parts; none for any. At most 50.",
  })
  techniques!: readonly string[];

  @Field(() => Severity, { description: "What is worse than this comes into the queue." })
  severityAtMost!: Severity;

  @Field(() => Boolean, { description: "Whether it holds back alerts of which nobody says how bad they are." })
  includesUnrated!: boolean;

  @Field(() => String, { description: "Why they are noise." })
  reason!: string;

  @Field(() => Date, { description: "When it was made or proposed." })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: "Since when it holds back; null where it never did." })
  inForceFrom!: Date | null;

  @Field(() => Date, { description: "When it ends, or was to end." })
  endsAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was extended last; null where it was not." })
  extendedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was extended last; null where it was not." })
  extensionReason!: string | null;

  @Field(() => Date, { nullable: true, description: "When somebody ended it before its time; null where nobody did." })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why somebody ended it; null where nobody did." })
  endReason!: string | null;

  @Field(() => Int, {
    description: "How many alerts have come back into the queue since somebody ended it before its time.",
  })
  returnedCount!: number;
}

export const AlertSuppressionConnection = connectionOf("AlertSuppression", AlertSuppression);
export const AlertSuppressionResult = resultOf("AlertSuppression", AlertSuppression);
