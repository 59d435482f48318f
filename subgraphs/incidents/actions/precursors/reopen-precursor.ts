import { IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { reviewDueAt } from "../../domain/precursors/review-due-at.js";
import {
  nameOf,
  PrecursorInput,
  precursorAction,
  precursorControls,
  setPrecursor,
  whoLooksAhead,
} from "./precursor-action.js";

@InputType({ description: "Why a precursor may still lead to an incident." })
export class ReopenPrecursorInput extends PrecursorInput {
  @TextField("What has come to be known.", { max: 1_000 })
  reason!: string;

  @IsOptional()
  @Field(() => Date, {
    nullable: true,
    description: "When its next review is due; in 14 days when left out.",
  })
  reviewDueAt?: Date | null;
}

export const reopenPrecursor = precursorAction({
  name: "reopenPrecursor",
  description:
    "Reopens a precursor that was closed, since it may still lead to an incident. Why it was closed stays in the audit trail.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoLooksAhead],
    transitions: [{ machine: "Precursor", from: ["CLOSED"], to: "OPEN" }],
    gates: ["PRECURSOR_DATED"],
    controls: precursorControls,
  },
  input: ReopenPrecursorInput,
  decide: ({ input, loaded, now }) => ({
    summary: `Reopened the precursor "${nameOf(loaded.precursor)}": ${input.reason}`,
    writes: [
      setPrecursor(loaded, {
        state: "OPEN",
        reviewDueAt: input.reviewDueAt ?? reviewDueAt(now),
        outcome: null,
        closingReason: null,
        closedById: null,
        closedAt: null,
      }),
    ],
  }),
});
