import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { Handling, PrecursorKind } from "../../../../response-model/schema/enums.js";
import type { PrecursorVersion as PrecursorVersionRecord } from "../../../domain/records/precursors/precursor-version.js";

@RecordType<PrecursorVersionRecord>({
  description:
    "What a precursor said until it was amended. Read by whoever reads the precursor, and read this as well by its marking then. Never changed.",
})
export class PrecursorVersion {
  @Field(() => ID, { description: "The version's id." })
  id!: string;

  @Field(() => Int, { description: "The `version` of the precursor that said so last." })
  number!: number;

  @Field(() => PrecursorKind, { description: "What kind of sign it was held to be." })
  kind!: PrecursorKind;

  @Field(() => String, { description: "What was seen, and what it announces." })
  description!: string;

  @Field(() => Date, { description: "When it was seen." })
  seenAt!: Date;

  @Field(() => String, { description: "Where it came from." })
  source!: string;

  @Field(() => Handling, { description: "Who might read it." })
  handling!: Handling;

  @Field(() => Date, { description: "When its next review was due." })
  reviewDueAt!: Date;

  @Field(() => String, { description: "Why it was amended then." })
  reason!: string;

  @Field(() => String, { description: "The name of who amended it, as it was then." })
  replacedByName!: string;

  @Field(() => Date, { description: "When it was amended." })
  replacedAt!: Date;
}

export const PrecursorVersionConnection = connectionOf("PrecursorVersion", PrecursorVersion);
