import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { GuidanceState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { Guidance as GuidanceRecord } from "../../../domain/records/response/guidance.js";

@Directive('@control(framework: CSF_2_0, ids: ["RC.RP"])')
@NodeType<GuidanceRecord>({
  description: "What the security team recommends to one service for its recovery, and what the service answers.",
})
export class Guidance {
  @Field(() => ID, { description: "The id of the guidance." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => GuidanceState, { description: "Whether the service follows it." })
  state!: GuidanceState;

  @Field(() => Int, { description: "The round of the service's response that it is for." })
  round!: number;

  @Field(() => String, { description: "What is recommended." })
  text!: string;

  @Field(() => Date, { description: "When it was issued." })
  issuedAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: "Until when it can be answered; null for guidance that was settled before process 3.0.0.",
  })
  expiresAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When the service answered; null before." })
  answeredAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "Why the service does not follow it, or why it was taken back; null otherwise.",
  })
  reason!: string | null;
}

export const GuidanceResult = resultOf("Guidance", Guidance);

export const GuidanceConnection = connectionOf("Guidance", Guidance);
