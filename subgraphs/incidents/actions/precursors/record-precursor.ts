import { IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { precursorKinds } from "../../../response-model/detection-and-analysis/detection/precursor-kinds.js";
import { Handling, PrecursorKind } from "../../../response-model/schema/enums.js";
import { reviewDueAt } from "../../domain/precursors/review-due-at.js";
import type { Precursor } from "../../domain/records/precursors/precursor.js";
import { newPrecursorAggregate } from "../../store/aggregates/precursors/new-precursor-aggregate.js";
import { nameOf, precursorControls, whoLooksAhead } from "./precursor-action.js";

@InputType({ description: "What was seen that announces an incident." })
export class RecordPrecursorInput {
  @Field(() => PrecursorKind, { description: "What kind of sign it is." })
  kind!: PrecursorKind;

  @TextField("What was seen, and what it announces.", { max: 5_000 })
  description!: string;

  @Field(() => Date, { description: "When it was seen." })
  seenAt!: Date;

  @TextField("Where it comes from: a log, a vendor, a mailing list, a person.", { max: 500 })
  source!: string;

  @IdentifiersField("The services that it concerns.")
  serviceIds!: readonly string[];

  @Field(() => Handling, {
    defaultValue: "AMBER_STRICT",
    description:
      "Who may read it: `AMBER_STRICT` is the security side, the teams of its services and whoever recorded it; `RED` is for incidents alone.",
  })
  handling!: Handling;

  @IsOptional()
  @Field(() => Date, {
    nullable: true,
    description: "When its next review is due; in 14 days when left out.",
  })
  reviewDueAt?: Date | null;
}

export const recordPrecursor = actionsOn(newPrecursorAggregate)({
  name: "recordPrecursor",
  description:
    "Records a sign that an incident may occur: a scan for vulnerabilities, an exploit that was announced, a threat. An alert says that something may have occurred, or occurs now; this is before it. It is read by its own marking, and somebody looks at it when its review is due.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoLooksAhead],
    transitions: [{ machine: "Precursor", from: [], to: "OPEN" }],
    gates: ["PRECURSOR_DATED", "PRECURSOR_MARKED"],
    controls: precursorControls,
  },
  input: RecordPrecursorInput,
  decide: ({ input, viewer, now, newIdentifier }) => {
    const row: Precursor = {
      id: newIdentifier(),
      version: 1,
      state: "OPEN",
      kind: input.kind,
      description: input.description,
      seenAt: input.seenAt,
      source: input.source,
      serviceIds: [...new Set(input.serviceIds)],
      handling: input.handling,
      reviewDueAt: input.reviewDueAt ?? reviewDueAt(now),
      recordedById: viewer.personId,
      recordedByName: viewer.name,
      recordedAt: now,
      outcome: null,
      closingReason: null,
      closedById: null,
      closedAt: null,
    };
    return {
      summary: `Recorded a precursor (${precursorKinds[row.kind].title.toLowerCase()}): ${nameOf(row)}`,
      writes: [{ insert: "Precursor", row }],
    };
  },
});
