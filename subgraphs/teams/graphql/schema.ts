import type { SubgraphSchemaDefinition } from "../../../platform/graphql/federation.js";
import { load } from "../../../platform/graphql/load.js";
import { reactionsType } from "../../../platform/graphql/reactions-type.js";
import { identityQuery } from "../../access/identity-query.js";
import { reactionDirectiveTexts } from "../../response-model/schema/reaction-directive-texts.js";
import { responseModelVocabulary } from "../../response-model/schema/response-model-vocabulary.js";
import { codes, matrixCell } from "../domain/matrix.js";
import { reactions } from "../reactions/reactions.js";
import { loadPerson, loadResponsibilityRequest, servicesById, teamsById } from "../store/batch-loads.js";
import { identityOf } from "../store/identity-of.js";
import { entriesById, loadShift } from "../store/shift-log/entry-loads.js";
import { mutationResolvers } from "./mutations.js";
import { availability } from "./resolvers/availability.js";
import { IdentityRevisionQuery } from "./resolvers/identity-revision-query.js";
import { IncidentResolver } from "./resolvers/incident-resolver.js";
import { MeResolver } from "./resolvers/me-resolver.js";
import { OnCallOverrideResolver } from "./resolvers/on-call-override-resolver.js";
import { OnCallQueries } from "./resolvers/on-call-queries.js";
import { OnCallRotationResolver } from "./resolvers/on-call-rotation-resolver.js";
import { OnCallShiftResolver } from "./resolvers/on-call-shift-resolver.js";
import { PersonResolver } from "./resolvers/person-resolver.js";
import { Queries } from "./resolvers/queries.js";
import { ReadinessAttestationResolver } from "./resolvers/readiness-attestation-resolver.js";
import { ResponsibilityCellResolver } from "./resolvers/responsibility-cell-resolver.js";
import { ResponsibilityRequestQueries } from "./resolvers/responsibility-request-queries.js";
import { ResponsibilityRequestResolver } from "./resolvers/responsibility-request-resolver.js";
import { ServiceResolver } from "./resolvers/service-resolver.js";
import { ShiftLogEntryResolver } from "./resolvers/shift-log-entry-resolver.js";
import { ShiftLogQueries } from "./resolvers/shift-log-queries.js";
import { ShiftResolver } from "./resolvers/shift-resolver.js";
import { TeamResolver } from "./resolvers/team-resolver.js";
import { IncidentStub } from "./types/incident-stub.js";

/** The schema of the teams subgraph. */
export const schema: SubgraphSchemaDefinition = {
  vocabulary: responseModelVocabulary,
  resolvers: [
    Queries,
    OnCallQueries,
    identityQuery(identityOf),
    IdentityRevisionQuery,
    MeResolver,
    TeamResolver,
    ResponsibilityRequestQueries,
    ResponsibilityRequestResolver,
    PersonResolver,
    ServiceResolver,
    ReadinessAttestationResolver,
    OnCallRotationResolver,
    OnCallShiftResolver,
    OnCallOverrideResolver,
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
    Team: ({ id }, context) => load(context, teamsById, id),
    Person: ({ id }, context) => loadPerson(context, id),
    Service: ({ id }, context) => load(context, servicesById, id),
    ResponsibilityCell: async ({ id }) => codes.filter((code) => code === id).map(matrixCell)[0] ?? null,
    ResponsibilityRequest: ({ id }, context) => loadResponsibilityRequest(context, id),
    Shift: ({ id }, context) => loadShift(context, id),
    ShiftLogEntry: ({ id }, context) => load(context, entriesById, id),
    // What this subgraph adds to an incident depends on nothing but what the reference carries.
    Incident: async (reference) => reference,
  },
};
