import { ID } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { PrecursorOutcome } from "../../../../response-model/schema/enums.js";
import type { PrecursorClosing as PrecursorClosingRecord } from "../../../domain/records/precursors/precursor-closing.js";

@RecordType<PrecursorClosingRecord>({
  description:
    "That a precursor was closed, by the team of one service for that alone or as a whole, with what became of it. It stands until it is reopened, and stays readable then.",
})
export class PrecursorClosing {
  @Field(() => ID, { description: "The closing's id." })
  id!: string;

  @Field(() => PrecursorOutcome, { description: "What became of the precursor, in the service or as a whole." })
  outcome!: PrecursorOutcome;

  @Field(() => String, { description: "Why." })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: "The name of who closed it, as it was then; null where it was closed before names were kept.",
  })
  closedByName!: string | null;

  @Field(() => Date, { description: "When it was closed." })
  closedAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was reopened; null while it stands." })
  reopenedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "The name of who reopened it, as it was then; null while it stands.",
  })
  reopenedByName!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was reopened; null while it stands." })
  reopeningReason!: string | null;
}

export const PrecursorClosingConnection = connectionOf("PrecursorClosing", PrecursorClosing);
