import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { Handling, IndicatorState, IndicatorType } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { Indicator as IndicatorRecord } from "../../../domain/records/indicators/indicator.js";

@Directive('@control(framework: NIST_800_61_R2, ids: ["3.2.3"])')
@NodeType<IndicatorRecord>({
  description:
    "A trace by which a compromise is recognized elsewhere: one value, with its marking, its validity, and how sure it is. One value can be several records, each for its readers, so that no record says that another one is there.",
})
export class Indicator {
  @Field(() => ID, { description: "The indicator's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => IndicatorState, { description: "Whether it is searched for, as it is judged." })
  state!: IndicatorState;

  @Field(() => IndicatorType, { description: "What kind of trace it is." })
  type!: IndicatorType;

  @Field(() => String, {
    description:
      "The trace itself, as its type is always written: a name in lower case and Punycode, an address as RFC 5952 writes it.",
  })
  value!: string;

  @Field(() => String, { nullable: true, description: "What it is a trace of, and how it is found." })
  description!: string | null;

  @Field(() => Handling, {
    description:
      "Who may read it, by the Traffic Light Protocol (TLP) 2.0. What is reported with alerts is compared with it for its readers alone: of what is AMBER+STRICT, the security side is suggested which alerts belong together, and of what is RED nobody.",
  })
  handling!: Handling;

  @Field(() => String, { description: "Where it comes from, in words." })
  source!: string;

  @Field(() => Int, { nullable: true, description: "How sure it is, from 0 to 100; null where nobody has said." })
  confidence!: number | null;

  @Field(() => Date, { description: "From when on it is a trace." })
  validFrom!: Date;

  @Field(() => Date, { nullable: true, description: "Until when it is one; null where no end is known." })
  validUntil!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "The id in STIX that it came with; null where it was recorded here.",
  })
  stixId!: string | null;

  @Field(() => Handling, {
    nullable: true,
    description:
      "The marking that its author gave it in STIX. It is never marked for more people than that here. Null where its author gave it none, or it was recorded here.",
  })
  sourceHandling!: Handling | null;

  @Field(() => Date, {
    nullable: true,
    description: "When its author changed it last, by their own word; null where it was recorded here.",
  })
  sourceModifiedAt!: Date | null;

  @Field(() => String, { description: "The name of who recorded it, as it was then." })
  recordedByName!: string;

  @Field(() => Date, { description: "When it was recorded." })
  recordedAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was amended last; null where it never was." })
  amendedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "The name of who marked it as a false positive last, as it was then; null where nobody did.",
  })
  falsePositiveByName!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was marked as a false positive last." })
  falsePositiveAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why what it finds was held to be no trace of an adversary." })
  falsePositiveReason!: string | null;

  @Field(() => Date, { nullable: true, description: "When that mark was cleared; null where it was not." })
  clearedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why that mark was cleared." })
  clearingReason!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was taken back; null while it stands." })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was taken back; null while it stands." })
  withdrawalReason!: string | null;
}

export const IndicatorResult = resultOf("Indicator", Indicator);
export const IndicatorConnection = connectionOf("Indicator", Indicator);
