import { InputType } from "type-graphql";
import { TextField } from "../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../access/acting/actions-on.js";
import { newExerciseAggregate } from "../store/aggregates/new-exercise-aggregate.js";

@InputType({ description: "What is recorded." })
export class RecordExerciseInput {
  @TextField("What it is called, in a line.", { max: 200 })
  title!: string;

  @TextField("What it is about.")
  description!: string;
}

export const recordExercise = actionsOn(newExerciseAggregate)({
  name: "recordExercise",
  description: "Keeps what is entered here, so that everybody of the response can read it.",
  policy: {
    phase: "PREPARATION",
    since: "0.0.0",
    allow: [{ function: "SECURITY_RESPONSE" }],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.1"] }],
  },
  input: RecordExerciseInput,
  decide: ({ input: { title, description }, viewer, now, newIdentifier }) => ({
    summary: `Recorded ${title}`,
    writes: [
      {
        insert: "Exercise",
        row: { id: newIdentifier(), version: 1, title, description, recordedById: viewer.personId, recordedAt: now },
      },
    ],
  }),
});
