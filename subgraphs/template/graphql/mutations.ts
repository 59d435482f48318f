import { mutations } from "../../../platform/graphql/mutations.js";
import { policyDirectiveTexts } from "../../response-model/schema/directives/policy-directive-texts.js";
import { operations } from "./operations.js";
import { ExerciseResult } from "./types/exercise.js";

/** The mutations of this subgraph: one for each operation. */
export const mutationResolvers = [mutations(operations.exercise, ExerciseResult, policyDirectiveTexts)];
