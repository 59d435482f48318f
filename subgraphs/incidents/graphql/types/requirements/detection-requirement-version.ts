import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { Side } from "../../../../response-model/schema/enums.js";
import type { DetectionRequirementVersion as VersionRecord } from "../../../domain/records/requirements/detection-requirement-version.js";
import { RequiredLogSource } from "./required-log-source.js";

@RecordType<VersionRecord>({
  description:
    "What a detection requirement says, or said, or shall say. It is in force while `inForceAt` is set and `endedAt` is not.",
})
export class DetectionRequirementVersion {
  @Field(() => ID, { description: "The version's id." })
  id!: string;

  @Field(() => Int, { description: "Its number: the proposal is 1, and each amendment has the next." })
  number!: number;

  @Field(() => String, { description: "What must be detected, in one line." })
  title!: string;

  @Field(() => String, { description: "What must be detected, from which data, and why." })
  description!: string;

  @Field(() => [String], { description: "In which environments it must be met." })
  environments!: readonly string[];

  @Field(() => [RequiredLogSource], {
    description: "The logs that it needs; none where nobody has said.",
  })
  logSources!: readonly RequiredLogSource[];

  @Field(() => String, {
    nullable: true,
    description:
      "How it is to be detected: what is looked at, and what tells an attack from anything else; null where nobody has said.",
  })
  strategy!: string | null;

  @Field(() => [String], {
    description: "What is known to look the same without being an attack; none where nobody has said.",
  })
  falsePositives!: readonly string[];

  @Field(() => [String], {
    description: "What the detection is known not to see, and what it takes for granted; none where nobody has said.",
  })
  blindSpots!: readonly string[];

  @Field(() => String, { nullable: true, description: "Why the requirement was amended; null for the proposal." })
  reason!: string | null;

  @Field(() => Side, {
    nullable: true,
    description: "The side that wrote it; null where it was written before Cordon kept that.",
  })
  writtenBySide!: Side | null;

  @Field(() => Date, { description: "When it was written." })
  writtenAt!: Date;

  @Field(() => Date, { nullable: true, description: "When the security team agreed to it; null before." })
  agreedBySecurityAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When the service team agreed to it; null before." })
  agreedByServiceAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When it came into force; null before, or where it never did." })
  inForceAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "When another version took its place, one side refused it, or the requirement was withdrawn; null while it waits or stands.",
  })
  endedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When one side refused it; null where none did." })
  refusedAt!: Date | null;

  @Field(() => Side, { nullable: true, description: "The side that refused it." })
  refusedBySide!: Side | null;

  @Field(() => String, { nullable: true, description: "Why it was refused." })
  refusalReason!: string | null;
}

export const DetectionRequirementVersionConnection = connectionOf(
  "DetectionRequirementVersion",
  DetectionRequirementVersion,
);
