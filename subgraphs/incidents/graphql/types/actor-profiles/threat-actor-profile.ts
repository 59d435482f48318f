import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { AttributionConfidence, Handling } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { ThreatActorProfile as ThreatActorProfileRecord } from "../../../domain/records/actor-profiles/threat-actor-profile.js";

@Directive('@control(framework: NIST_800_61_R2, ids: ["3.2.3"])')
@NodeType<ThreatActorProfileRecord>({
  description:
    "An adversary, as threat intelligence knows them, whatever incidents are theirs. Threat intelligence and security on-call read it; from `AMBER_STRICT` on the security side and the response center, from `AMBER` on any responder, from `GREEN` on everybody.",
})
export class ThreatActorProfile {
  @Field(() => ID, { description: "The profile's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => Handling, { description: "Who may read it." })
  handling!: Handling;

  @Field(() => String, { description: "What they are called here." })
  name!: string;

  @Field(() => [String], { description: "What else they are called; at most 20." })
  aliases!: readonly string[];

  @Field(() => String, { nullable: true, description: "What they are after; null where that is not known." })
  motivation!: string | null;

  @Field(() => String, { description: "Who they are and how they go about it, in Markdown." })
  description!: string;

  @Field(() => AttributionConfidence, { description: "The confidence in what is said of them." })
  confidence!: AttributionConfidence;

  @Field(() => Int, { description: "How often it was written down, as `history` lists it." })
  writings!: number;

  @Field(() => String, { description: "The name of who recorded it, as it was then." })
  recordedByName!: string;

  @Field(() => Date, { description: "When it was recorded." })
  recordedAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was last amended; null where it never was." })
  amendedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "The id in STIX that it came with; null where it was recorded here.",
  })
  stixId!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: "When its author changed it last, by their own word; null where it was recorded here.",
  })
  sourceModifiedAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: "When it was withdrawn, or merged into another one; null while it stands.",
  })
  withdrawnAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "The name of who withdrew or merged it, as it was then; null while it stands.",
  })
  withdrawnByName!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Why there is no such adversary, or what shows that they are the same as another; null while it stands.",
  })
  withdrawalReason!: string | null;
}

export const ThreatActorProfileResult = resultOf("ThreatActorProfile", ThreatActorProfile);
export const ThreatActorProfileConnection = connectionOf("ThreatActorProfile", ThreatActorProfile);
