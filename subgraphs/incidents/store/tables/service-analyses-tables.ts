import { id, integer, json, optional, text, time, uuid } from "../../../../platform/database/tables/columns.js";
import { tablesOf } from "../../../../platform/database/tables/tables-of.js";
import type { Records } from "../../domain/records/records.js";

/** The table of what service teams make of their services, and which of them they lack. */
export const serviceAnalysesTables = tablesOf<Pick<Records, "MissingServiceAnalysis" | "ServiceAnalysis">>({
  ServiceAnalysis: {
    id,
    version: integer,
    state: text,
    serviceId: uuid,
    kind: text,
    periodFrom: time,
    periodUntil: time,
    edition: integer,
    amendsId: optional(uuid),
    amendmentReason: optional(text),
    findings: optional(text),
    insights: optional(text),
    conclusions: optional(text),
    logSources: json,
    trends: optional(json),
    draftedById: uuid,
    draftedByName: text,
    draftedAt: time,
    publishedById: optional(uuid),
    publishedByName: optional(text),
    publishedAt: optional(time),
    discardReason: optional(text),
    withdrawnById: optional(uuid),
    withdrawnByName: optional(text),
    withdrawnAt: optional(time),
    withdrawalReason: optional(text),
  },
  // A view.
  MissingServiceAnalysis: {
    id,
    serviceId: uuid,
    serviceName: text,
    teamId: uuid,
    periodFrom: time,
    periodUntil: time,
  },
});
