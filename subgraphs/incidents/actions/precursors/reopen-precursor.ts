import { IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import type { DecisionInput } from "../../../../platform/actions/action.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import type { PrecursorFile } from "../../domain/precursors/precursor-file.js";
import { reviewDueAt } from "../../domain/precursors/review-due-at.js";
import { reopenedWith } from "../../domain/writes/precursor-closings.js";
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

/** The write by which a precursor is open again, and looked at again. */
export const reopened = ({
  input,
  loaded,
  now,
}: Pick<DecisionInput<ReopenPrecursorInput, PrecursorFile>, "input" | "loaded" | "now">) =>
  setPrecursor(loaded, {
    ...{ state: "OPEN", outcome: null, closingReason: null, closedById: null, closedAt: null },
    reviewDueAt:
      input.reviewDueAt ?? (loaded.precursor.state === "OPEN" ? loaded.precursor.reviewDueAt : reviewDueAt(now)),
  });

export const reopenPrecursor = precursorAction({
  name: "reopenPrecursor",
  description:
    "Reopens a precursor for all of its services, where it was closed as a whole or for some of them, since it may still lead to an incident. What it was closed with stays readable in `Precursor.closings`. The team of one service among several reopens it for that with reopenPrecursorForService.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoLooksAhead],
    transitions: [{ machine: "Precursor", from: ["OPEN", "CLOSED"], to: "OPEN" }],
    gates: ["PRECURSOR_CLOSED_SOMEWHERE", "PRECURSOR_DATED", "PRECURSOR_DECIDED_FOR_ALL"],
    clears: ["PRECURSOR_CLOSED_SOMEWHERE"],
    controls: precursorControls,
  },
  input: ReopenPrecursorInput,
  decide: (given) => ({
    summary: `Reopened the precursor "${nameOf(given.loaded.precursor)}": ${given.input.reason}`,
    writes: [reopened(given), ...reopenedWith(given)],
  }),
});
