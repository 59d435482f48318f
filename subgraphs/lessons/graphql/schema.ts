import type { SubgraphSchemaDefinition } from "../../../platform/graphql/federation.js";
import { load } from "../../../platform/graphql/load.js";
import { reactionsType } from "../../../platform/graphql/reactions-type.js";
import { referenceToMe } from "../../access/reference-to-me.js";
import { reactionDirectiveTexts } from "../../response-model/schema/reaction-directive-texts.js";
import { responseModelVocabulary } from "../../response-model/schema/response-model-vocabulary.js";
import { reactions } from "../reactions/reactions.js";
import { followUpsById, lessonsById, reviewsById } from "../store/batch-loads.js";
import { mutationResolvers } from "./mutations.js";
import { availability } from "./resolvers/availability.js";
import { FollowUpResolver } from "./resolvers/follow-up-resolver.js";
import { FollowUpStatisticsResolver } from "./resolvers/follow-up-statistics-resolver.js";
import { IncidentReportResolver } from "./resolvers/incident-report-resolver.js";
import { IncidentResolver } from "./resolvers/incident-resolver.js";
import { LessonResolver } from "./resolvers/lesson-resolver.js";
import { MeResolver } from "./resolvers/me-resolver.js";
import { Queries } from "./resolvers/queries.js";
import { ReviewResolver } from "./resolvers/review-resolver.js";
import { SearchHitResolver, SearchResolver } from "./resolvers/search-resolver.js";
import { ServiceSideAnalysisResolver } from "./resolvers/service-side-analysis-resolver.js";
import { Subscriptions } from "./resolvers/subscriptions.js";
import { withheldResolvers } from "./resolvers/withheld-resolvers.js";
import { Me } from "./types/me.js";

/** The schema of the lessons subgraph. */
export const schema: SubgraphSchemaDefinition = {
  vocabulary: responseModelVocabulary,
  resolvers: [
    Queries,
    Subscriptions,
    IncidentResolver,
    ReviewResolver,
    ServiceSideAnalysisResolver,
    IncidentReportResolver,
    LessonResolver,
    FollowUpResolver,
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
    Review: ({ id }, context) => load(context, reviewsById, id),
    Lesson: ({ id }, context) => load(context, lessonsById, id),
    FollowUp: ({ id }, context) => load(context, followUpsById, id),
  },
};
