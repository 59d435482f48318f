import { flag, id, integer, optional, text, texts, time, uuid } from "../../../../platform/database/columns.js";
import { tablesOf } from "../../../../platform/database/tables-of.js";
import type { Records } from "../../domain/records/records.js";
import { noneByDefault } from "./case-columns.js";

/** The tables of alerts. */
export const alertsTables = tablesOf<Pick<Records, "Alert" | "SeverityAssessment">>({
  Alert: {
    id,
    version: integer,
    state: text,
    source: text,
    serviceId: uuid,
    title: text,
    description: text,
    observedAt: optional(time),
    receivedAt: time,
    reportedById: uuid,
    triagedAt: optional(time),
    triageFindings: optional(text),
    severityAssessmentId: optional(uuid),
    disposition: optional(text),
    dispositionReason: optional(text),
    tuning: optional(text),
    incidentId: optional(uuid),
    detectionRequirementId: optional(uuid),
    techniqueIds: noneByDefault,
  },
  SeverityAssessment: {
    id,
    alertId: optional(uuid),
    incidentId: optional(uuid),
    serviceId: optional(uuid),
    severity: text,
    functionalImpact: text,
    informationImpacts: texts,
    recoverability: text,
    priority: integer,
    privacyAtStake: flag,
    scope: text,
    affectedTenantCount: optional(integer),
    regions: texts,
    regulation: optional(text),
    details: text,
    assessedById: uuid,
    assessedAt: time,
  },
});
