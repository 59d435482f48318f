import { ID } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import type { PrecursorMeasure as PrecursorMeasureRecord } from "../../../domain/records/precursors/precursor-measure.js";

@RecordType<PrecursorMeasureRecord>({
  description: "A preventive measure that the team of a service has taken against a precursor. Never changed.",
})
export class PrecursorMeasure {
  @Field(() => ID, { description: "The measure's id." })
  id!: string;

  @Field(() => String, { description: "What was done." })
  description!: string;

  @Field(() => Date, { description: "When it was done." })
  takenAt!: Date;

  @Field(() => String, { description: "The name of who recorded it, as it was then." })
  recordedByName!: string;

  @Field(() => Date, { description: "When it was recorded." })
  recordedAt!: Date;
}

export const PrecursorMeasureConnection = connectionOf("PrecursorMeasure", PrecursorMeasure);
