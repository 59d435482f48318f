import type { SubgraphSchemaDefinition } from "../../../platform/graphql/federation.js";
import { load } from "../../../platform/graphql/load.js";
import { reactionsType } from "../../../platform/graphql/reactions-type.js";
import { identityInDirectory } from "../../access/identity-in-directory.js";
import { identityQuery } from "../../access/identity-query.js";
import { referenceToMe } from "../../access/reference-to-me.js";
import { reactionDirectiveTexts } from "../../response-model/schema/reaction-directive-texts.js";
import { responseModelVocabulary } from "../../response-model/schema/response-model-vocabulary.js";
import { reactions } from "../reactions/reactions.js";
import { alertsById, incidentsById, requirementsById, responsesById } from "../store/batch-loads.js";
import { mutationResolvers } from "./mutations.js";
import { AlertResolver } from "./resolvers/alert-resolver.js";
import { AlertStatisticsResolver } from "./resolvers/alert-statistics-resolver.js";
import { ApprovalResolver } from "./resolvers/approval-resolver.js";
import { AssignmentResolver } from "./resolvers/assignment-resolver.js";
import { availability } from "./resolvers/availability.js";
import { CaseFileFields } from "./resolvers/case-file-fields.js";
import { caseFileResolvers } from "./resolvers/case-file-resolvers.js";
import { ConsultationResolver } from "./resolvers/consultation-resolver.js";
import { CustomerFields } from "./resolvers/customer-fields.js";
import { customerResolvers } from "./resolvers/customer-resolvers.js";
import { DetectionRequirementResolver } from "./resolvers/detection-requirement-resolver.js";
import { CustodyEntryResolver, EvidenceResolver } from "./resolvers/evidence-resolver.js";
import { IncidentResolver } from "./resolvers/incident-resolver.js";
import { IncidentStatisticsResolver } from "./resolvers/incident-statistics-resolver.js";
import { FindingResolver, InvestigationResolver } from "./resolvers/investigation-resolver.js";
import { MeResolver } from "./resolvers/me-resolver.js";
import { AuthorityNoticeResolver, ContractClockResolver, ObligationResolver } from "./resolvers/obligation-resolver.js";
import { ObligationStatisticsResolver } from "./resolvers/obligation-statistics-resolver.js";
import { partResolvers } from "./resolvers/part-resolvers.js";
import { partSubscriptions } from "./resolvers/part-subscriptions.js";
import { personFields } from "./resolvers/person-fields.js";
import { PlanStepResolver } from "./resolvers/plan-step-resolver.js";
import { Queries } from "./resolvers/queries.js";
import { RecommendationResolver } from "./resolvers/recommendation-resolver.js";
import { SearchHitResolver, SearchResolver } from "./resolvers/search-resolver.js";
import { ServiceNoteResolver } from "./resolvers/service-note-resolver.js";
import { ServiceResponseResolver } from "./resolvers/service-response-resolver.js";
import { Subscriptions } from "./resolvers/subscriptions.js";
import { TaskResolver } from "./resolvers/task-resolver.js";
import { Me } from "./types/people/me.js";

/** The schema of the incidents subgraph. */
export const schema: SubgraphSchemaDefinition = {
  vocabulary: responseModelVocabulary,
  resolvers: [
    Queries,
    Subscriptions,
    ...partSubscriptions,
    IncidentResolver,
    SearchResolver,
    SearchHitResolver,
    IncidentStatisticsResolver,
    AlertStatisticsResolver,
    ObligationStatisticsResolver,
    AlertResolver,
    ApprovalResolver,
    AssignmentResolver,
    EvidenceResolver,
    CustodyEntryResolver,
    InvestigationResolver,
    FindingResolver,
    ServiceResponseResolver,
    PlanStepResolver,
    TaskResolver,
    ConsultationResolver,
    RecommendationResolver,
    ServiceNoteResolver,
    CustomerFields,
    ...customerResolvers,
    CaseFileFields,
    ...caseFileResolvers,
    ObligationResolver,
    AuthorityNoticeResolver,
    ContractClockResolver,
    MeResolver,
    ...partResolvers,
    ...personFields,
    DetectionRequirementResolver,
    identityQuery(identityInDirectory),
    ...availability,
    ...mutationResolvers,
  ],
  orphanedTypes: [Me, reactionsType("IncidentsReactions", reactions, reactionDirectiveTexts)],
  references: {
    Me: referenceToMe,
    Search: async ({ id }) => ({ id }),
    Incident: ({ id }, context) => load(context, incidentsById, id),
    Alert: ({ id }, context) => load(context, alertsById, id),
    ServiceResponse: ({ id }, context) => load(context, responsesById, id),
    DetectionRequirement: ({ id }, context) => load(context, requirementsById, id),
  },
};
