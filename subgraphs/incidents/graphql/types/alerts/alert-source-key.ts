import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { AlertSourceKey as AlertSourceKeyRecord } from "../../../domain/records/alerts/alert-source-key.js";

@NodeType<AlertSourceKeyRecord>({
  description:
    "A key by which a source hands in alerts, and can do nothing else. Cordon keeps no more of it than a salted hash.",
})
export class AlertSourceKey {
  @Field(() => ID, {
    description: "The key's id; the key itself says it as well, so that it is known which one leaked.",
  })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change." })
  version!: number;

  @Field(() => Date, { description: "When it was issued." })
  issuedAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: "Until when it is valid, since a newer one is there; null while there is none.",
  })
  expiresAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "In which hour the source used it last, whatever it handed in by it: the beginning of that hour. Null where it has not, or not since 3.0.0. What nobody uses is withdrawn by `rotateAlertSourceKey` without an overlap.",
  })
  lastUsedAt!: Date | null;
}

export const AlertSourceKeyConnection = connectionOf("AlertSourceKey", AlertSourceKey);
export const AlertSourceKeyResult = resultOf("AlertSourceKey", AlertSourceKey);
