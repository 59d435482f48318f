import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { AttackTactic, FindingConfidence, ObservedTechniqueState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { ObservedTechnique as ObservedTechniqueRecord } from "../../../domain/records/analysis/observed-technique.js";

@Directive('@control(framework: NIST_800_61_R2, ids: ["3.2.4"])')
@NodeType<ObservedTechniqueRecord>({
  description: "A technique of ATT&CK that the adversary was seen to use in an incident.",
})
export class ObservedTechnique {
  @Field(() => ID, { description: "The observation's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => ObservedTechniqueState, { description: "Whether it stands." })
  state!: ObservedTechniqueState;

  @Field(() => AttackTactic, { description: "What the technique was used for." })
  tactic!: AttackTactic;

  @Field(() => Date, { description: "When it was first seen." })
  firstSeenAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was last seen; null while it goes on or nobody knows." })
  lastSeenAt!: Date | null;

  @Field(() => FindingConfidence, { description: "How sure it is." })
  confidence!: FindingConfidence;

  @Field(() => String, { description: "What shows it." })
  basis!: string;

  @Field(() => Int, { description: "How often it was written down, as `history` lists it." })
  writings!: number;

  @Field(() => String, { description: "The name of who recorded it, as it was then." })
  recordedByName!: string;

  @Field(() => Date, { description: "When it was recorded." })
  recordedAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was withdrawn; null while it stands." })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was withdrawn; null while it stands." })
  withdrawalReason!: string | null;
}

export const ObservedTechniqueResult = resultOf("ObservedTechnique", ObservedTechnique);
export const ObservedTechniqueConnection = connectionOf("ObservedTechnique", ObservedTechnique);
