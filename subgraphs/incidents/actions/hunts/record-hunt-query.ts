import { IsOptional, Max, Min } from "class-validator";
import { InputType, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { cappedAtNow } from "../../domain/clock-skew.js";
import type { HuntQuery } from "../../domain/records/hunts/hunt-query.js";
import { BreachHuntInput, huntAction } from "./hunt-action.js";

const count = 2_147_483_647;

@InputType({ description: "A query that was run, and what came back." })
export class RecordHuntQueryInput extends BreachHuntInput {
  @TextField("The query as it was run, so that somebody else can run it again.", { max: 20_000 })
  text!: string;

  @TextField("Where it was run.", { max: 200 })
  dataSource!: string;

  @Field(() => Date, { description: "When it was run. A time that is still to come is refused." })
  ranAt!: Date;

  @IsOptional()
  @Min(0, { message: "must not be negative" })
  @Max(count, { message: "must be smaller" })
  @Field(() => Int, { nullable: true, description: "How many rows it looked at, as far as that is known." })
  rowCount?: number | null;

  @Min(0, { message: "must not be negative" })
  @Max(count, { message: "must be smaller" })
  @Field(() => Int, { description: "How many of them it came back with." })
  hitCount!: number;
}

export const recordHuntQuery = huntAction({
  name: "recordHuntQuery",
  description:
    "Records a query that was run in a hunt, with where and when it was run and how much it came back with, also where that is nothing. Queries are never changed.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "BREACH_HUNT" }],
    transitions: [{ machine: "BreachHunt", from: ["OPEN"], to: "OPEN" }],
    gates: ["SEEN_ALREADY"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["DE"] },
    ],
  },
  input: RecordHuntQueryInput,
  decide: ({ input, loaded: { hunt }, viewer, now, newIdentifier }) => {
    const sequence = hunt.queryCount + 1;
    const row: HuntQuery = {
      id: newIdentifier(),
      breachHuntId: hunt.id,
      sequence,
      text: input.text,
      dataSource: input.dataSource,
      rowCount: input.rowCount ?? null,
      hitCount: input.hitCount,
      ranAt: cappedAtNow(input.ranAt, now),
      versionNumber: hunt.standingNumber,
      recordedById: viewer.personId,
      recordedByName: viewer.name,
      recordedAt: now,
    };
    return {
      summary: `Searched ${input.dataSource}, with ${input.hitCount} hits`,
      writes: [
        { insert: "HuntQuery", row },
        { update: "BreachHunt", id: hunt.id, set: { queryCount: sequence } },
      ],
    };
  },
});
