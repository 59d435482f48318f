import { ID } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { DetectionTestOutcome } from "../../../../response-model/schema/enums.js";
import type { DetectionTest as DetectionTestRecord } from "../../../domain/records/requirements/detection-test.js";

@RecordType<DetectionTestRecord>({
  description:
    "That somebody tried out whether monitoring detects what it is for. Of each technique the latest test that was not withdrawn counts.",
})
export class DetectionTest {
  @Field(() => ID, { description: "The test's id." })
  id!: string;

  @Field(() => String, { description: "What was run, in words by which somebody else can run it again." })
  procedure!: string;

  @Field(() => Date, { description: "When it was run." })
  testedAt!: Date;

  @Field(() => DetectionTestOutcome, { description: "What it came to." })
  outcome!: DetectionTestOutcome;

  @Field(() => String, { nullable: true, description: "What else was seen; null where nobody said." })
  details!: string | null;

  @Field(() => Date, { description: "When it was recorded." })
  recordedAt!: Date;

  @Field(() => Date, { nullable: true, description: "Since when it counts for nothing; null while it stands." })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was withdrawn; null while it stands." })
  withdrawalReason!: string | null;
}

export const DetectionTestConnection = connectionOf("DetectionTest", DetectionTest);
