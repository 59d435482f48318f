import { ID, Int, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { AlertCorrelationState, AlertEntityType, CorrelationBasis } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import { correlationBounds } from "../../../domain/correlation/correlate.js";
import type {
  AlertCorrelation as AlertCorrelationRecord,
  CorrelationReason as CorrelationReasonRecord,
} from "../../../domain/records/alerts/alert-correlation.js";
import { Service } from "../service.js";

@ObjectType({ description: "What alerts have in common." })
export class CorrelationReason implements CorrelationReasonRecord {
  @Field(() => CorrelationBasis, { description: "What kind of thing." })
  basis!: CorrelationBasis;

  @Field(() => String, {
    description: "The indicator as it was reported, the technique, or the host, user or resource.",
  })
  value!: string;

  @Field(() => AlertEntityType, {
    nullable: true,
    description: "Which of a host, a user and a resource it is; null for anything else.",
  })
  entityType?: AlertEntityType | null;
}

@ObjectType({ description: "How many alerts of one service have the same in common." })
export class MatchingService {
  @Field(() => Service, { nullable: true, description: "The service; null while the teams subgraph cannot name it." })
  service!: Service | null;

  @Field(() => Int, { description: "How many of its alerts match and are not closed, of those that you may read." })
  alertCount!: number;

  @Field(() => Int, { description: "How many of these belong to no incident yet." })
  waitingCount!: number;
}

@NodeType<AlertCorrelationRecord>({
  description:
    "Alerts that seem to belong together, found by what was reported with them, and what a person made of that. The suggestion links nothing; accepting it into an incident does. Responders read it, as long as all of them may read each of its alerts; where it rests on an indicator marked AMBER+STRICT, the security side alone.",
})
export class AlertCorrelation {
  @Field(() => ID, { description: "The correlation's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => AlertCorrelationState, { description: "What has become of it." })
  state!: AlertCorrelationState;

  @Field(() => [CorrelationReason], { description: "What the alerts have in common." })
  reasons!: readonly CorrelationReason[];

  @Field(() => Int, { description: "How much speaks for it, from 0 to 100." })
  score!: number;

  @Field(() => Date, { description: "When it was suggested." })
  suggestedAt!: Date;

  @Field(() => Date, { description: "Until when somebody is expected to judge it." })
  lapsesAt!: Date;

  @Field(() => Date, { nullable: true, description: "When somebody judged it; null before." })
  decidedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it was refused, or what whoever accepted it has said to that; null where nobody has said why.",
  })
  decisionReason!: string | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "When its acceptance was taken back: the last of its alerts left the incident; null where it was not, and once it is accepted again.",
  })
  takenBackAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "Why its acceptance was taken back; null where it was not, and once it is accepted again.",
  })
  takenBackReason!: string | null;
}

export const MatchingServiceConnection = connectionOf("MatchingService", MatchingService);
export const AlertCorrelationConnection = connectionOf("AlertCorrelation", AlertCorrelation, correlationBounds.counted);
export const AlertCorrelationResult = resultOf("AlertCorrelation", AlertCorrelation);
