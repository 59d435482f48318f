import type { SubgraphSchemaDefinition } from "../../../platform/graphql/federation.js";
import { load } from "../../../platform/graphql/load.js";
import { responseModelVocabulary } from "../../response-model/schema/response-model-vocabulary.js";
import { exercisesById } from "../store/batch-loads.js";
import { mutationResolvers } from "./mutations.js";
import { ExerciseResolver } from "./resolvers/exercise-resolver.js";
import { Queries } from "./resolvers/queries.js";

/** The schema of the exercises subgraph. */
export const schema: SubgraphSchemaDefinition = {
  vocabulary: responseModelVocabulary,
  resolvers: [Queries, ExerciseResolver, ...mutationResolvers],
  references: {
    Exercise: ({ id }, context) => load(context, exercisesById, id),
  },
};
