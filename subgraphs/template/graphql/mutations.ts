import { mutations } from "../../../platform/graphql/mutations.js";
import { policyDirectiveTexts } from "../../response-model/schema/policy-directive-texts.js";
import { recordExercise } from "../actions/record-exercise.js";
import { ExerciseResult } from "./types/exercise.js";

/** Every operation of this subgraph, by what it answers with. */
export const mutationResolvers = [mutations([recordExercise], ExerciseResult, policyDirectiveTexts)];
