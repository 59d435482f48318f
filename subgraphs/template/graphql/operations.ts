import { recordExercise } from "../actions/record-exercise.js";

/** Every operation of this subgraph, by what it answers with. */
export const operations = { exercise: [recordExercise] } as const;
