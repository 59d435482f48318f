import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { IndicatorType } from "../../../../response-model/schema/enums.js";
import type { IndicatorSweep as IndicatorSweepRecord } from "../../../domain/records/evidence/indicator-sweep.js";

@RecordType<IndicatorSweepRecord>({ description: "A search of an estate for one indicator of compromise (IOC)." })
export class IndicatorSweep {
  @Field(() => ID, { description: "The sweep's id." })
  id!: string;

  @Field(() => IndicatorType, { description: "What kind of trace was searched for." })
  indicatorType!: IndicatorType;

  @Field(() => String, { description: "The trace itself." })
  indicatorValue!: string;

  @Field(() => String, { description: "What was searched: systems, logs, and from when to when." })
  searched!: string;

  @Field(() => Int, { description: "In how many places the trace was found." })
  matchCount!: number;

  @Field(() => String, { nullable: true, description: "Where it was found, and what follows." })
  details!: string | null;

  @Field(() => Date, { description: "When the sweep was recorded." })
  sweptAt!: Date;
}

export const IndicatorSweepConnection = connectionOf("IndicatorSweep", IndicatorSweep);
