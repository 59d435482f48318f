import { ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { AttackTactic } from "../../../../response-model/schema/enums.js";
import { ObservedTechnique } from "./observed-technique.js";

@ObjectType({
  description:
    "A tactic of ATT&CK, with what the adversary was seen to do for it. One with nothing is a gap: either they did not need it, or nobody has seen it yet.",
})
export class KillChainStage {
  @Field(() => AttackTactic, { description: "The tactic." })
  tactic!: AttackTactic;

  @Field(() => [ObservedTechnique], {
    description: "The techniques that stand observed for it, in the order in which they were first seen.",
  })
  techniques!: readonly ObservedTechnique[];

  @Field(() => Date, { nullable: true, description: "When any of them was first seen; null for a gap." })
  firstSeenAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: "When any of them was last seen, as far as that is known; null for a gap, or where nobody knows.",
  })
  lastSeenAt!: Date | null;
}
