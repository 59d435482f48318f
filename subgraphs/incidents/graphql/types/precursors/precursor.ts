import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { Handling, PrecursorKind, PrecursorOutcome, PrecursorState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { Precursor as PrecursorRecord } from "../../../domain/records/precursors/precursor.js";

@Directive('@control(framework: NIST_800_61_R2, ids: ["3.2.3"])')
@NodeType<PrecursorRecord>({
  description:
    "A sign that an incident may occur in the future, as NIST SP 800-61r2 §3.2.2 distinguishes it from an indicator, which says that one may have occurred or occurs now. It belongs to no incident and is read by its own marking: by the security side, threat intelligence, the response center, the teams of its services and whoever recorded it; from `AMBER` on by any responder, from `GREEN` on by everybody.",
})
export class Precursor {
  @Field(() => ID, { description: "The precursor's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => PrecursorState, { description: "Whether it may still lead to an incident." })
  state!: PrecursorState;

  @Field(() => PrecursorKind, { description: "What kind of sign it is." })
  kind!: PrecursorKind;

  @Field(() => String, { description: "What was seen, and what it announces." })
  description!: string;

  @Field(() => Date, { description: "When it was seen." })
  seenAt!: Date;

  @Field(() => String, { description: "Where it comes from: a log, a vendor, a mailing list, a person." })
  source!: string;

  @Field(() => Handling, { description: "Who may read it." })
  handling!: Handling;

  @Field(() => Date, { description: "When its next review is due, while it is open." })
  reviewDueAt!: Date;

  @Field(() => String, { description: "The name of who recorded it, as it was then." })
  recordedByName!: string;

  @Field(() => Date, { description: "When it was recorded." })
  recordedAt!: Date;

  @Field(() => PrecursorOutcome, { nullable: true, description: "What became of it; null while it is open." })
  outcome!: PrecursorOutcome | null;

  @Field(() => String, { nullable: true, description: "Why it was closed; null while it is open." })
  closingReason!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was closed; null while it is open." })
  closedAt!: Date | null;
}

export const PrecursorResult = resultOf("Precursor", Precursor);
export const PrecursorConnection = connectionOf("Precursor", Precursor);
