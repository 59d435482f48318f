import type { SubgraphSchemaDefinition } from "../../../platform/graphql/federation.js";
import { reactionsType } from "../../../platform/graphql/reactions-type.js";
import { referenceToMe } from "../../access/directory/reference-to-me.js";
import { reactionDirectiveTexts } from "../../response-model/schema/directives/reaction-directive-texts.js";
import { responseModelVocabulary } from "../../response-model/schema/vocabulary/response-model-vocabulary.js";
import { reactions } from "../reactions/reactions.js";
import { reader } from "../store/reader.js";
import { mutationResolvers } from "./mutations.js";
import { operationNames } from "./operation-names.js";
import { relations } from "./relations.js";
import { availability } from "./resolvers/availability.js";
import { FollowUpStatisticsResolver } from "./resolvers/follow-up-statistics-resolver.js";
import { IncidentResolver } from "./resolvers/incident-resolver.js";
import { MeResolver } from "./resolvers/me-resolver.js";
import { Queries } from "./resolvers/queries.js";
import { recordSubscriptions } from "./resolvers/record-subscriptions.js";
import { ReviewResolver } from "./resolvers/review-resolver.js";
import { SearchHitResolver, SearchResolver } from "./resolvers/search-resolver.js";
import { Subscriptions } from "./resolvers/subscriptions.js";
import { withheldResolvers } from "./resolvers/withheld-resolvers.js";
import { Me } from "./types/me.js";

/** The schema of the lessons subgraph. */
export const schema: SubgraphSchemaDefinition = {
  reader,
  nodes: reader,
  vocabulary: responseModelVocabulary(operationNames),
  resolvers: [
    Queries,
    Subscriptions,
    ...recordSubscriptions,
    IncidentResolver,
    ReviewResolver,
    ...relations,
    FollowUpStatisticsResolver,
    SearchResolver,
    SearchHitResolver,
    MeResolver,
    ...withheldResolvers,
    ...availability,
    ...mutationResolvers,
  ],
  orphanedTypes: [Me, reactionsType("LessonsReactions", reactions, reactionDirectiveTexts)],
  references: {
    Me: referenceToMe,
    Search: async ({ id }) => ({ id }),
    // Whether the incident may be seen is for the incidents subgraph to say; here only its review is guarded.
    Incident: async ({ id }) => ({ id }),
  },
};
