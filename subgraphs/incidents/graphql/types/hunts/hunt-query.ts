import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import type { HuntQuery as HuntQueryRecord } from "../../../domain/records/hunts/hunt-query.js";

@RecordType<HuntQueryRecord>({ description: "A query that was run in a hunt. Never changed." })
export class HuntQuery {
  @Field(() => ID, { description: "The query's id." })
  id!: string;

  @Field(() => Int, { description: "Its place among the queries of its hunt; the first is 1." })
  sequence!: number;

  @Field(() => String, { description: "The query as it was run." })
  text!: string;

  @Field(() => String, { nullable: true, description: "Where it was run; null where it was recorded as a text." })
  dataSource!: string | null;

  @Field(() => Int, { nullable: true, description: "How many rows it looked at; null where nobody knows." })
  rowCount!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many of them it came back with; null where it was recorded as a text.",
  })
  hitCount!: number | null;

  @Field(() => Date, { description: "When it was run." })
  ranAt!: Date;

  @Field(() => Int, { description: "The number of the version of the hunt that it was run for." })
  versionNumber!: number;

  @Field(() => Date, { description: "When it was recorded." })
  recordedAt!: Date;
}

export const HuntQueryConnection = connectionOf("HuntQuery", HuntQuery);
