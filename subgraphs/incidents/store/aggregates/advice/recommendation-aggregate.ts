import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import type { RecommendationFile } from "../../../domain/advice/deciding-roles.js";
import { recommendationGates } from "../../../domain/gates/advice/recommendation-gates.js";
import { thisService } from "../../../domain/gates/case/in-scopes.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { roundGates } from "../../../domain/gates/response/plan-gates.js";
import { serviceHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { fileOfService } from "../../case/file-of-service.js";
import { partOfIncident } from "../../saving/part-of-incident.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** A recommended eradication, as the lead and the owner of the service decide on it. */
export const recommendationAggregate: Aggregate<
  { readonly incidentId: string; readonly recommendationId: string },
  RecommendationFile,
  Records
> = {
  ...partOfIncident("Recommendation", ({ recommendation }: RecommendationFile) => recommendation),
  async load(transaction, { incidentId, recommendationId }, context) {
    const file = await incidentAggregate.load(transaction, { incidentId }, context);
    if (isRefusal(file)) return file;
    const recommendation = file.recommendations.find(({ id }) => id === recommendationId);
    if (!recommendation) return notFound("Recommendation", recommendationId);
    return { ...fileOfService(file, recommendation.serviceId), recommendation };
  },
  serviceIds: ({ recommendation }) => [recommendation.serviceId],
  holders: (file) => serviceHolders(file, file.recommendation.serviceId),
  states: ({ recommendation }) => ({ Recommendation: recommendation.state }),
  scopes: { THIS_SERVICE: thisService },
  gates: {
    ...incidentGates,
    ...recommendationGates,
    ...roundGates<RecommendationFile>(({ recommendation }) => recommendation.round),
  },
};
