import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { Handling } from "../../../../response-model/schema/enums.js";
import type { BreachHuntVersion as BreachHuntVersionRecord } from "../../../domain/records/hunts/breach-hunt-version.js";

@RecordType<BreachHuntVersionRecord>({
  description:
    "What a hunt said until it was amended. Read by whoever reads the hunt, and could read it then; where its marking was changed, by the stricter of the two. Never changed.",
})
export class BreachHuntVersion {
  @Field(() => ID, { description: "The version's id." })
  id!: string;

  @Field(() => Int, { description: "Its place among the versions of the hunt; the first is 1." })
  number!: number;

  @Field(() => String, { description: "What the adversary may have done." })
  hypothesis!: string;

  @Field(() => Date, {
    nullable: true,
    description: "From when on it was looked for; null for as far as the data goes.",
  })
  periodFrom!: Date | null;

  @Field(() => Date, { nullable: true, description: "Until when it was looked for; null for no end." })
  periodTo!: Date | null;

  @Field(() => [String], { description: "The data that was searched." })
  dataSources!: readonly string[];

  @Field(() => Handling, { description: "Who might read it, where it was part of no incident." })
  handling!: Handling;

  @Field(() => Boolean, { description: "Whether it was part of the incident then." })
  wasInIncident!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The name of whom it had been handed over to, as it was then; null where whoever opened it hunted.",
  })
  hunterName!: string | null;

  @Field(() => String, { description: "Why it was amended then." })
  reason!: string;

  @Field(() => String, { description: "The name of who amended it, as it was then." })
  replacedByName!: string;

  @Field(() => Date, { description: "When it was amended." })
  replacedAt!: Date;
}

export const BreachHuntVersionConnection = connectionOf("BreachHuntVersion", BreachHuntVersion);
