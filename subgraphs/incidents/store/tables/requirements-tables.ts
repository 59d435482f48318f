import { flag, id, integer, optional, text, texts, time, uuid } from "../../../../platform/database/tables/columns.js";
import { tablesOf } from "../../../../platform/database/tables/tables-of.js";
import type { Records } from "../../domain/records/records.js";
import { defaultsToEmpty } from "./case-columns.js";

type RequirementRecord =
  | "DetectionCoverage"
  | "DetectionProof"
  | "DetectionRequirement"
  | "DetectionRequirementVersion"
  | "MonitoringAmendment"
  | "MonitoringDeployment"
  | "RequiredTechnique";

/** What is of a detection requirement has its id first in its key. */
const ofRequirement = { type: "uuid", primary: true } as const;

/** The tables of detection requirements and of what is deployed for them, and what coverage adds up of them. */
export const requirementsTables = tablesOf<Pick<Records, RequirementRecord>>({
  DetectionRequirement: {
    id,
    version: integer,
    state: text,
    serviceId: uuid,
    title: text,
    description: text,
    techniqueIds: defaultsToEmpty,
    environments: { ...texts, default: "'{production}'::text[]" },
    standingNumber: { ...integer, default: "1" },
    latestNumber: { ...integer, default: "1" },
    refusedNumber: { ...integer, default: "0" },
    proposedById: uuid,
    proposedAt: time,
    agreedBySecurityAt: optional(time),
    agreedByServiceAt: optional(time),
    inForceAt: optional(time),
    priority: optional(text),
    priorityRank: { ...integer, default: "4" },
    priorityBasis: optional(text),
    priorityReason: optional(text),
    pastIncidentId: optional(uuid),
    prioritizedById: optional(uuid),
    prioritizedAt: optional(time),
    deploymentDueAt: optional(time),
    deployedAt: optional(time),
    deployment: optional(text),
    withdrawalReason: optional(text),
    briefingId: optional(uuid),
    priorityBriefingId: optional(uuid),
  },
  DetectionRequirementVersion: {
    detectionRequirementId: ofRequirement,
    id,
    number: integer,
    title: text,
    description: text,
    techniqueIds: texts,
    environments: { ...texts, default: "'{production}'::text[]" },
    reason: optional(text),
    writtenBySide: optional(text),
    writtenById: uuid,
    writtenAt: time,
    agreedBySecurityAt: optional(time),
    agreedBySecurityId: optional(uuid),
    agreedByServiceAt: optional(time),
    agreedByServiceId: optional(uuid),
    inForceAt: optional(time),
    endedAt: optional(time),
    refusedAt: optional(time),
    refusedBySide: optional(text),
    refusedById: optional(uuid),
    refusalReason: optional(text),
  },
  RequiredTechnique: {
    detectionRequirementId: ofRequirement,
    id,
    serviceId: uuid,
    techniqueId: text,
    isRequired: flag,
  },
  DetectionProof: {
    detectionRequirementId: ofRequirement,
    id,
    monitoringDeploymentId: optional(uuid),
    techniqueId: optional(text),
    provenAt: time,
    alertId: optional(uuid),
    stands: { ...flag, default: "true" },
  },
  MonitoringAmendment: {
    detectionRequirementId: ofRequirement,
    id,
    monitoringDeploymentId: uuid,
    reason: text,
    amendedById: uuid,
    amendedAt: time,
    details: text,
    alertSourceId: optional(uuid),
    rule: optional(text),
  },
  MonitoringDeployment: {
    detectionRequirementId: ofRequirement,
    id,
    version: integer,
    state: text,
    serviceId: uuid,
    environment: text,
    details: text,
    requirementNumber: integer,
    techniqueIds: texts,
    alertSourceId: optional(uuid),
    rule: optional(text),
    replacesId: optional(uuid),
    deployedById: optional(uuid),
    deployedAt: time,
    health: text,
    healthDetails: optional(text),
    healthReportedAt: optional(time),
    lastSeenAt: optional(time),
    reportEveryMinutes: optional(integer),
    reportDueAt: optional(time),
    reportOverdueAt: optional(time),
    endedById: optional(uuid),
    endedAt: optional(time),
    endReason: optional(text),
  },
  // A view.
  DetectionCoverage: {
    id,
    serviceId: uuid,
    techniqueId: text,
    status: text,
    requirementCount: integer,
    deploymentCount: integer,
    healthyDeploymentCount: integer,
    provenAt: optional(time),
    priority: optional(text),
    priorityRank: integer,
    missingEnvironments: texts,
    unprovenEnvironments: texts,
    environments: texts,
  },
});
