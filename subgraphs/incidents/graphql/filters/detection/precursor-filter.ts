import { Field } from "../../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField, TextField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import { PrecursorKind, PrecursorOutcome, PrecursorState } from "../../../../response-model/schema/enums.js";
import type { PrecursorConditions, PrecursorOrderField } from "../../../store/lists/detection/precursor-list.js";

@FilterType("Which precursors are wanted")
export class PrecursorFilter implements PrecursorConditions {
  @TextField("With this in what was seen, or in where it comes from.", { nullable: true, max: 100 })
  text?: string | null;

  @AnyOfField(() => PrecursorState, "In one of these states: `OPEN` for what may still lead to an incident.")
  states?: PrecursorState[] | null;

  @AnyOfField(() => PrecursorKind, "Of one of these kinds.")
  kinds?: PrecursorKind[] | null;

  @AnyOfField(() => PrecursorOutcome, "With one of these outcomes.")
  outcomes?: PrecursorOutcome[] | null;

  @IdentifiersFilterField("That concern one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("That concern a service that one of these teams owns.")
  teamIds?: string[] | null;

  @Field(() => Date, { nullable: true, description: "Seen at this time or later." })
  seenFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Seen before this time." })
  seenBefore?: Date | null;

  @Field(() => Date, { nullable: true, description: "Due for review at this time or later." })
  reviewDueFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Due for review before this time." })
  reviewDueBefore?: Date | null;
}

export const PrecursorArguments = listArguments<PrecursorConditions, PrecursorOrderField>({
  name: "Precursor",
  plural: "precursors",
  filter: PrecursorFilter,
  orders: {
    RECORDED_AT: "When they were recorded.",
    REVIEW_DUE_AT: "When their next review is due.",
  },
  usually: [{ field: "RECORDED_AT", direction: "DESC" }],
});
