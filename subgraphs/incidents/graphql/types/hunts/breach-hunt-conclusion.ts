import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { HuntOutcome } from "../../../../response-model/schema/enums.js";
import type { BreachHuntConclusion as BreachHuntConclusionRecord } from "../../../domain/records/hunts/breach-hunt-conclusion.js";

@RecordType<BreachHuntConclusionRecord>({
  description:
    "What a hunt had come to before it was concluded anew, or moved into or out of an incident. Read by whoever reads the hunt, and could read it then. Never changed.",
})
export class BreachHuntConclusion {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => HuntOutcome, {
    nullable: true,
    description: "What the hunt had come to; null of one that was recorded as a text before texts said so.",
  })
  outcome!: HuntOutcome | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The number of the version of the hunt that it answers; null where it was concluded before versions were kept.",
  })
  outcomeNumber!: number | null;

  @Field(() => String, { description: "What had been found or ruled out." })
  conclusions!: string;

  @Field(() => Date, { description: "When the hunt was concluded so." })
  concludedAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: "When the hunt was reopened after that; null where that was before Cordon kept it.",
  })
  reopenedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "The name of who reopened it, as it was then; null where that was before Cordon kept it.",
  })
  reopenedByName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What had come to light that it did not cover; null where that was before Cordon kept it.",
  })
  reopeningReason!: string | null;
}

export const BreachHuntConclusionConnection = connectionOf("BreachHuntConclusion", BreachHuntConclusion);
