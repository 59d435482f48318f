import type { SubgraphSchemaDefinition } from "../../../platform/graphql/federation.js";
import { responseModelVocabulary } from "../../response-model/schema/vocabulary/response-model-vocabulary.js";
import { reader } from "../store/reader.js";
import { mutationResolvers } from "./mutations.js";
import { operations } from "./operations.js";
import { relations } from "./relations.js";
import { Queries } from "./resolvers/queries.js";

/** The schema of the exercises subgraph. */
export const schema: SubgraphSchemaDefinition = {
  reader,
  nodes: reader,
  vocabulary: responseModelVocabulary({ own: Object.values(operations).flat() }),
  resolvers: [Queries, ...relations, ...mutationResolvers],
  references: {},
};
