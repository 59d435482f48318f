import type { SubgraphSchemaDefinition } from "../../../platform/graphql/federation.js";
import { reactionsType } from "../../../platform/graphql/reactions-type.js";
import { identityQuery } from "../../access/directory/identity-query.js";
import { reactionDirectiveTexts } from "../../response-model/schema/directives/reaction-directive-texts.js";
import { responseModelVocabulary } from "../../response-model/schema/vocabulary/response-model-vocabulary.js";
import { codes, matrixCell } from "../domain/matrix.js";
import { reactions } from "../reactions/reactions.js";
import { identityOf } from "../store/identity-of.js";
import { reader } from "../store/reader.js";
import { mutationResolvers } from "./mutations.js";
import { operationNames } from "./operation-names.js";
import { relations } from "./relations.js";
import { availability } from "./resolvers/availability.js";
import { IdentityRevisionQuery } from "./resolvers/identity-revision-query.js";
import { IncidentResolver } from "./resolvers/incident-resolver.js";
import { MeResolver } from "./resolvers/me-resolver.js";
import { OnCallQueries } from "./resolvers/on-call-queries.js";
import { OnCallRotationResolver } from "./resolvers/on-call-rotation-resolver.js";
import { OnCallShiftResolver } from "./resolvers/on-call-shift-resolver.js";
import { PersonResolver } from "./resolvers/person-resolver.js";
import { Queries } from "./resolvers/queries.js";
import { ReadinessAttestationResolver } from "./resolvers/readiness-attestation-resolver.js";
import { ResponsibilityCellResolver } from "./resolvers/responsibility-cell-resolver.js";
import { ResponsibilityRequestQueries } from "./resolvers/responsibility-request-queries.js";
import { ResponsibilityRequestResolver } from "./resolvers/responsibility-request-resolver.js";
import { ShiftLogEntryResolver } from "./resolvers/shift-log-entry-resolver.js";
import { ShiftLogQueries } from "./resolvers/shift-log-queries.js";
import { ShiftResolver } from "./resolvers/shift-resolver.js";
import { subscriptions } from "./resolvers/subscriptions.js";
import { IncidentStub } from "./types/incident-stub.js";

/** The schema of the teams subgraph. */
export const schema: SubgraphSchemaDefinition = {
  reader,
  nodes: reader,
  vocabulary: responseModelVocabulary(operationNames),
  resolvers: [
    Queries,
    ...subscriptions,
    OnCallQueries,
    identityQuery(identityOf),
    IdentityRevisionQuery,
    MeResolver,
    ...relations,
    ResponsibilityRequestQueries,
    ResponsibilityRequestResolver,
    PersonResolver,
    ReadinessAttestationResolver,
    OnCallRotationResolver,
    OnCallShiftResolver,
    ResponsibilityCellResolver,
    ShiftLogQueries,
    ShiftResolver,
    ShiftLogEntryResolver,
    IncidentResolver,
    ...availability,
    ...mutationResolvers,
  ],
  orphanedTypes: [IncidentStub, reactionsType("TeamsReactions", reactions, reactionDirectiveTexts)],
  references: {
    ResponsibilityCell: async ({ id }) => codes.filter((code) => code === id).map(matrixCell)[0] ?? null,
    // What this subgraph adds to an incident depends on nothing but what the reference carries.
    Incident: async (reference) => reference,
  },
};
