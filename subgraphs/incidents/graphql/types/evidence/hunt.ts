import { ID } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import type { Hunt as HuntRecord } from "../../../domain/records/evidence/hunt.js";

@NodeType<HuntRecord>({ description: "A hunt for a breach that no detection has reported, and what came of it." })
export class Hunt {
  @Field(() => ID, { description: "The hunt's id." })
  id!: string;

  @Field(() => String, { description: "What the adversary may have done, that no alert has shown." })
  hypothesis!: string;

  @Field(() => String, {
    nullable: true,
    description: "Where was looked, and how; null for a hunt of process 1.0.0, whose findings say it.",
  })
  searched!: string | null;

  @Field(() => String, { description: "What was found, or ruled out." })
  findings!: string;

  @Field(() => Date, { description: "When it was recorded." })
  recordedAt!: Date;
}

export const HuntConnection = connectionOf("Hunt", Hunt);
