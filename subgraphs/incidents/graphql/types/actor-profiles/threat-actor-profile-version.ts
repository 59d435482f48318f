import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { AttributionConfidence, Handling } from "../../../../response-model/schema/enums.js";
import type { ThreatActorProfileVersion as ThreatActorProfileVersionRecord } from "../../../domain/records/actor-profiles/threat-actor-profile-version.js";

@NodeType<ThreatActorProfileVersionRecord>({
  description:
    "What was known of an adversary at a time; it is never changed. It is read by whoever reads the profile and could read it as it was marked then.",
})
export class ThreatActorProfileVersion {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Its number; 1 for the first." })
  number!: number;

  @Field(() => Handling, { description: "Who could read it." })
  handling!: Handling;

  @Field(() => String, { description: "What they were called here." })
  name!: string;

  @Field(() => [String], { description: "What else they were called; at most 20." })
  aliases!: readonly string[];

  @Field(() => String, { nullable: true, description: "What they were after; null where that was not known." })
  motivation!: string | null;

  @Field(() => String, { description: "Who they were held to be, in Markdown." })
  description!: string;

  @Field(() => AttributionConfidence, { description: "How sure that was." })
  confidence!: AttributionConfidence;

  @Field(() => String, { nullable: true, description: "Why it was amended; null of the first." })
  reason!: string | null;

  @Field(() => String, { description: "The name of who wrote it, as it was then." })
  writtenByName!: string;

  @Field(() => Date, { description: "When it was written." })
  writtenAt!: Date;
}

export const ThreatActorProfileVersionConnection = connectionOf("ThreatActorProfileVersion", ThreatActorProfileVersion);
