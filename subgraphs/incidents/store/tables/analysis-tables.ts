import { id, integer, optional, text, time, uuid, uuids } from "../../../../platform/database/tables/columns.js";
import { tablesOf } from "../../../../platform/database/tables/tables-of.js";
import type { Records } from "../../domain/records/records.js";
import { ofCase } from "./case-columns.js";

const resting = { alertIds: uuids, evidenceIds: uuids, findingIds: uuids } as const;

/** The tables of what the analysis of an incident keeps. */
export const analysisTables = tablesOf<
  Pick<
    Records,
    "ObservedTechnique" | "ObservedTechniqueVersion" | "Hypothesis" | "HypothesisPoint" | "HypothesisDecision"
  >
>({
  ObservedTechnique: {
    incidentId: ofCase,
    id,
    version: integer,
    state: text,
    techniqueId: text,
    tactic: text,
    serviceId: optional(uuid),
    firstSeenAt: time,
    lastSeenAt: optional(time),
    confidence: text,
    basis: text,
    ...resting,
    writings: integer,
    recordedById: uuid,
    recordedByName: text,
    recordedAt: time,
    withdrawnById: optional(uuid),
    withdrawnAt: optional(time),
    withdrawalReason: optional(text),
  },
  ObservedTechniqueVersion: {
    incidentId: ofCase,
    id,
    observedTechniqueId: uuid,
    number: integer,
    serviceId: optional(uuid),
    firstSeenAt: time,
    lastSeenAt: optional(time),
    confidence: text,
    basis: text,
    ...resting,
    reason: optional(text),
    writtenById: uuid,
    writtenByName: text,
    writtenAt: time,
  },
  Hypothesis: {
    incidentId: ofCase,
    id,
    version: integer,
    state: text,
    statement: text,
    serviceIds: uuids,
    forCount: integer,
    againstCount: integer,
    decisionCount: integer,
    statedById: uuid,
    statedByName: text,
    statedAt: time,
    decidedById: optional(uuid),
    decidedAt: optional(time),
    decisionReason: optional(text),
  },
  HypothesisPoint: {
    incidentId: ofCase,
    id,
    hypothesisId: uuid,
    sequence: integer,
    bearing: text,
    text,
    ...resting,
    addedById: uuid,
    addedByName: text,
    addedAt: time,
  },
  HypothesisDecision: {
    incidentId: ofCase,
    id,
    hypothesisId: uuid,
    number: integer,
    outcome: text,
    reason: text,
    decidedById: uuid,
    decidedByName: text,
    decidedAt: time,
  },
});
