import type { SubgraphSchemaDefinition } from "../../../platform/graphql/federation.js";
import { reactionsType } from "../../../platform/graphql/reactions-type.js";
import { identityInDirectory } from "../../access/directory/identity-in-directory.js";
import { identityQuery } from "../../access/directory/identity-query.js";
import { referenceToMe } from "../../access/directory/reference-to-me.js";
import { reactionDirectiveTexts } from "../../response-model/schema/directives/reaction-directive-texts.js";
import { responseModelVocabulary } from "../../response-model/schema/vocabulary/response-model-vocabulary.js";
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
import { DwellTimeResolver } from "./resolvers/analysis/dwell-time-resolver.js";
import { HuntQueries } from "./resolvers/analysis/hunt-queries.js";
import { KillChainResolver, KillChainStageResolver } from "./resolvers/analysis/kill-chain-resolver.js";
import { OcsfResolver } from "./resolvers/analysis/ocsf-resolver.js";
import { SimilarIncidentResolver, SimilarIncidentsResolver } from "./resolvers/analysis/similar-incidents-resolver.js";
import { availability } from "./resolvers/availability.js";
import { ApprovalResolver } from "./resolvers/case/approval-resolver.js";
import { ArchiveResolver } from "./resolvers/case/archive-resolver.js";
import { ConsultationResolver } from "./resolvers/case/consultation-resolver.js";
import { CustodyEntryResolver, EvidenceResolver } from "./resolvers/case/evidence-resolver.js";
import { IncidentResolver } from "./resolvers/case/incident-resolver.js";
import { ServiceResponseResolver } from "./resolvers/case/service-response-resolver.js";
import { AlertBatchItemResolver } from "./resolvers/detection/alert-batch-item-resolver.js";
import { AlertCorrelationQueries } from "./resolvers/detection/alert-correlation-queries.js";
import { AlertCorrelationResolver } from "./resolvers/detection/alert-correlation-resolver.js";
import { AlertResolver } from "./resolvers/detection/alert-resolver.js";
import {
  AlertRouteResolver,
  AlertSourceKeyResolver,
  AlertSourceResolver,
} from "./resolvers/detection/alert-source-resolver.js";
import { AlertSuppressionQueries } from "./resolvers/detection/alert-suppression-queries.js";
import { AlertSuppressionResolver } from "./resolvers/detection/alert-suppression-resolver.js";
import { AttackResolver } from "./resolvers/detection/attack-resolver.js";
import { DetectionQueries } from "./resolvers/detection/detection-queries.js";
import {
  DetectionSearchHitResolver,
  DetectionSearchResolver,
} from "./resolvers/detection/detection-search-resolver.js";
import { PrecursorQueries } from "./resolvers/detection/precursor-queries.js";
import { serviceAnalysisResolvers } from "./resolvers/detection/service-analysis-resolvers.js";
import { StixResolver } from "./resolvers/detection/stix-resolver.js";
import { sweepResolvers } from "./resolvers/detection/sweep-resolvers.js";
import { TuningRequestQueries } from "./resolvers/detection/tuning-request-queries.js";
import { vulnerabilityResolvers } from "./resolvers/detection/vulnerability-resolvers.js";
import { ActorProfileQueries } from "./resolvers/intelligence/actor-profile-queries.js";
import { briefingResolvers } from "./resolvers/intelligence/briefing-resolvers.js";
import { MeResolver } from "./resolvers/me-resolver.js";
import { CustomerFields } from "./resolvers/notification/customer-fields.js";
import { customerResolvers } from "./resolvers/notification/customer-resolvers.js";
import { ContractClockResolver, ObligationResolver } from "./resolvers/notification/obligation-resolver.js";
import { partSubscriptions } from "./resolvers/part-subscriptions.js";
import { Queries } from "./resolvers/queries.js";
import { SearchHitResolver, SearchResolver } from "./resolvers/search-resolver.js";
import { AlertStatisticsResolver } from "./resolvers/statistics/alert-statistics-resolver.js";
import { IncidentStatisticsResolver } from "./resolvers/statistics/incident-statistics-resolver.js";
import { ObligationStatisticsResolver } from "./resolvers/statistics/obligation-statistics-resolver.js";
import { Subscriptions } from "./resolvers/subscriptions.js";
import { NotPermitted } from "./types/alerts/not-permitted.js";
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
    ...sweepResolvers,
    AttackResolver,
    StixResolver,
    Subscriptions,
    ...partSubscriptions,
    IncidentResolver,
    AlertResolver,
    AlertBatchItemResolver,
    AlertCorrelationResolver,
    AlertSourceResolver,
    AlertCorrelationQueries,
    AlertSuppressionQueries,
    TuningRequestQueries,
    AlertRouteResolver,
    AlertSourceKeyResolver,
    AlertSuppressionResolver,
    SearchResolver,
    SearchHitResolver,
    DetectionSearchResolver,
    DetectionSearchHitResolver,
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
  orphanedTypes: [Me, NotPermitted, reactionsType("IncidentsReactions", reactions, reactionDirectiveTexts)],
  references: {
    // What is kept of a service here leads on from its id; whether there is one is for the teams subgraph to say.
    Service: async ({ id }) => ({ id }),
    Me: referenceToMe,
    Search: async ({ id }) => ({ id }),
  },
};
