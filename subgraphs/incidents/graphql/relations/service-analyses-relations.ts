import { one, relationFields } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import { MissingServiceAnalysis } from "../types/service-analyses/missing-service-analysis.js";
import { ServiceAnalysis } from "../types/service-analyses/service-analysis.js";
import { service } from "./service-fields.js";

/** Where the things of this room lead. */
export const serviceAnalysesRelations = [
  relationFields(ServiceAnalysis, {
    service: service("serviceId", "The service that is looked at."),
    draftedBy: person("draftedById", "Who began it."),
    publishedBy: person("publishedById", "Who published it."),
    withdrawnBy: person("withdrawnById", "Who withdrew it; null where nobody did."),
    amends: one(() => ServiceAnalysis, "The version before; null for the first."),
    amendedBy: one(() => ServiceAnalysis, "The version that has taken its place, or is to; null where there is none."),
  }),
  relationFields(MissingServiceAnalysis, {
    service: service("serviceId", "The service."),
  }),
] as const;
