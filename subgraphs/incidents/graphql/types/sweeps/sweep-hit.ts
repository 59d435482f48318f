import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import type { SweepHit as SweepHitRecord } from "../../../domain/records/sweeps/sweep-hit.js";

@NodeType<SweepHitRecord>({
  description: "An indicator that a sweep found in a service. Whoever reads the sweep and the indicator reads it.",
})
export class SweepHit {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "How often it was found." })
  count!: number;

  @Field(() => Date, { description: "When it was seen first." })
  firstSeenAt!: Date;

  @Field(() => Date, { description: "When it was seen last." })
  lastSeenAt!: Date;

  @Field(() => String, { nullable: true, description: "Where in the service; null where nobody has said." })
  place!: string | null;
}

export const SweepHitConnection = connectionOf("SweepHit", SweepHit);
