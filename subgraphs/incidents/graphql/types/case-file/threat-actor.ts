import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { AttributionConfidence, ThreatActorState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { ThreatActor as ThreatActorRecord } from "../../../domain/records/case-file/threat-actor.js";

@Directive('@control(framework: NIST_800_61_R2, ids: ["3.2.4"])')
@NodeType<ThreatActorRecord>({
  description: "An adversary to whom an incident is attributed, as far as they are known.",
})
export class ThreatActor {
  @Field(() => ID, { description: "The actor's id in this incident." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => ThreatActorState, { description: "Whether the attribution stands." })
  state!: ThreatActorState;

  @Field(() => String, { description: "What they are called." })
  name!: string;

  @Field(() => [String], { description: "What else they are called; at most 20." })
  aliases!: readonly string[];

  @Field(() => String, { nullable: true, description: "What they are after; null where that is not known." })
  motive!: string | null;

  @Field(() => AttributionConfidence, { description: "How sure it is that it is them." })
  confidence!: AttributionConfidence;

  @Field(() => String, { description: "What the attribution rests on." })
  basis!: string;

  @Field(() => Int, { description: "How often it was written down, as `history` lists it." })
  writings!: number;

  @Field(() => String, { description: "The name of who named them, as it was then." })
  namedByName!: string;

  @Field(() => Date, { description: "When they were named." })
  namedAt!: Date;

  @Field(() => Date, { nullable: true, description: "When the attribution was withdrawn; null while it stands." })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was withdrawn; null while it stands." })
  withdrawalReason!: string | null;
}

export const ThreatActorResult = resultOf("ThreatActor", ThreatActor);
export const ThreatActorConnection = connectionOf("ThreatActor", ThreatActor);
