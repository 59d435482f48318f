import type { SubgraphSchemaDefinition } from "../../../platform/graphql/federation.js";
import { reactionsType } from "../../../platform/graphql/reactions-type.js";
import { identityInDirectory } from "../../access/directory/identity-in-directory.js";
import { identityQuery } from "../../access/directory/identity-query.js";
import { referenceToMe } from "../../access/directory/reference-to-me.js";
import { reactionDirectiveTexts } from "../../response-model/schema/reaction-directive-texts.js";
import { responseModelVocabulary } from "../../response-model/schema/response-model-vocabulary.js";
import { reactions } from "../reactions/reactions.js";
import { reader } from "../store/reader.js";
import { mutationResolvers } from "./mutations.js";
import { operationNames } from "./operation-names.js";
import { activityRelations } from "./relations/activity-relations.js";
import { actorProfilesRelations } from "./relations/actor-profiles-relations.js";
import { adviceRelations } from "./relations/advice-relations.js";
import { alertsRelations } from "./relations/alerts-relations.js";
import { analysisRelations } from "./relations/analysis-relations.js";
import { briefingsRelations } from "./relations/briefings-relations.js";
import { caseFileRelations } from "./relations/case-file-relations.js";
import { caseRelations } from "./relations/case-relations.js";
import { customersRelations } from "./relations/customers-relations.js";
import { evidenceRelations } from "./relations/evidence-relations.js";
import { huntsRelations } from "./relations/hunts-relations.js";
import { indicatorsRelations } from "./relations/indicators-relations.js";
import { notificationRelations } from "./relations/notification-relations.js";
import { peopleRelations } from "./relations/people-relations.js";
import { precursorsRelations } from "./relations/precursors-relations.js";
import { requirementsRelations } from "./relations/requirements-relations.js";
import { responseRelations } from "./relations/response-relations.js";
import { retentionRelations } from "./relations/retention-relations.js";
import { serviceAnalysesRelations } from "./relations/service-analyses-relations.js";
import { sweepsRelations } from "./relations/sweeps-relations.js";
import { tasksRelations } from "./relations/tasks-relations.js";
import { vulnerabilitiesRelations } from "./relations/vulnerabilities-relations.js";
import { ActorProfileQueries } from "./resolvers/actor-profile-queries.js";
import { AlertCorrelationQueries } from "./resolvers/alert-correlation-queries.js";
import { AlertBatchItemResolver, AlertResolver } from "./resolvers/alert-resolver.js";
import { AlertRouteResolver, AlertSourceKeyResolver, AlertSourceResolver } from "./resolvers/alert-source-resolver.js";
import { AlertStatisticsResolver } from "./resolvers/alert-statistics-resolver.js";
import { AlertSuppressionQueries } from "./resolvers/alert-suppression-queries.js";
import { ApprovalResolver } from "./resolvers/approval-resolver.js";
import { ArchiveResolver } from "./resolvers/archive-resolver.js";
import { AttackResolver } from "./resolvers/attack-resolver.js";
import { availability } from "./resolvers/availability.js";
import { briefingResolvers } from "./resolvers/briefing-resolvers.js";
import { ConsultationResolver } from "./resolvers/consultation-resolver.js";
import { CustomerFields } from "./resolvers/customer-fields.js";
import { customerResolvers } from "./resolvers/customer-resolvers.js";
import { DetectionQueries } from "./resolvers/detection-queries.js";
import { DwellTimeResolver } from "./resolvers/dwell-time-resolver.js";
import { CustodyEntryResolver, EvidenceResolver } from "./resolvers/evidence-resolver.js";
import { HuntQueries } from "./resolvers/hunt-queries.js";
import { IncidentResolver } from "./resolvers/incident-resolver.js";
import { IncidentStatisticsResolver } from "./resolvers/incident-statistics-resolver.js";
import { KillChainResolver, KillChainStageResolver } from "./resolvers/kill-chain-resolver.js";
import { MeResolver } from "./resolvers/me-resolver.js";
import { ContractClockResolver, ObligationResolver } from "./resolvers/obligation-resolver.js";
import { ObligationStatisticsResolver } from "./resolvers/obligation-statistics-resolver.js";
import { OcsfResolver } from "./resolvers/ocsf-resolver.js";
import { partSubscriptions } from "./resolvers/part-subscriptions.js";
import { PrecursorQueries } from "./resolvers/precursor-queries.js";
import { Queries } from "./resolvers/queries.js";
import { SearchHitResolver, SearchResolver } from "./resolvers/search-resolver.js";
import { serviceAnalysisResolvers } from "./resolvers/service-analysis-resolvers.js";
import { ServiceResponseResolver } from "./resolvers/service-response-resolver.js";
import { SimilarIncidentResolver, SimilarIncidentsResolver } from "./resolvers/similar-incidents-resolver.js";
import { StixResolver } from "./resolvers/stix-resolver.js";
import { Subscriptions } from "./resolvers/subscriptions.js";
import { SweepQueries } from "./resolvers/sweep-queries.js";
import { vulnerabilityResolvers } from "./resolvers/vulnerability-resolvers.js";
import { Me } from "./types/people/me.js";

/** Where things of each room lead. */
const relations = [
  ...adviceRelations,
  ...alertsRelations,
  ...activityRelations,
  ...precursorsRelations,
  ...analysisRelations,
  ...actorProfilesRelations,
  ...briefingsRelations,
  ...caseFileRelations,
  ...caseRelations,
  ...customersRelations,
  ...evidenceRelations,
  ...indicatorsRelations,
  ...huntsRelations,
  ...notificationRelations,
  ...peopleRelations,
  ...requirementsRelations,
  ...responseRelations,
  ...retentionRelations,
  ...serviceAnalysesRelations,
  ...tasksRelations,
  ...sweepsRelations,
  ...vulnerabilitiesRelations,
];

/** The schema of the incidents subgraph. */
export const schema: SubgraphSchemaDefinition = {
  reader,
  nodes: reader,
  vocabulary: responseModelVocabulary(operationNames),
  resolvers: [
    Queries,
    DetectionQueries,
    HuntQueries,
    SweepQueries,
    AttackResolver,
    StixResolver,
    Subscriptions,
    ...partSubscriptions,
    IncidentResolver,
    AlertResolver,
    AlertBatchItemResolver,
    AlertSourceResolver,
    AlertCorrelationQueries,
    AlertSuppressionQueries,
    AlertRouteResolver,
    AlertSourceKeyResolver,
    SearchResolver,
    SearchHitResolver,
    DwellTimeResolver,
    PrecursorQueries,
    KillChainResolver,
    OcsfResolver,
    KillChainStageResolver,
    SimilarIncidentsResolver,
    SimilarIncidentResolver,
    IncidentStatisticsResolver,
    AlertStatisticsResolver,
    ObligationStatisticsResolver,
    ApprovalResolver,
    ArchiveResolver,
    EvidenceResolver,
    CustodyEntryResolver,
    ServiceResponseResolver,
    ConsultationResolver,
    CustomerFields,
    ...customerResolvers,
    ObligationResolver,
    ContractClockResolver,
    ActorProfileQueries,
    ...briefingResolvers,
    ...vulnerabilityResolvers,
    ...serviceAnalysisResolvers,
    MeResolver,
    ...relations,
    identityQuery(identityInDirectory),
    ...availability,
    ...mutationResolvers,
  ],
  orphanedTypes: [Me, reactionsType("IncidentsReactions", reactions, reactionDirectiveTexts)],
  references: {
    // What is kept of a service here leads on from its id; whether there is one is for the teams subgraph to say.
    Service: async ({ id }) => ({ id }),
    Me: referenceToMe,
    Search: async ({ id }) => ({ id }),
  },
};
