import { flag, id, integer, json, optional, text, time, uuid, uuids } from "../../../../platform/database/columns.js";
import { tablesOf } from "../../../../platform/database/tables-of.js";
import type { Records } from "../../domain/records/records.js";

const byRoot = { ...uuid, primary: true } as const;

/** The tables of indicators of compromise. */
export const indicatorsTables = tablesOf<
  Pick<
    Records,
    | "Indicator"
    | "IndicatorRelation"
    | "IndicatorSighting"
    | "IndicatorIntake"
    | "IndicatorIntakeItem"
    | "StixProducer"
    | "TakenObject"
  >
>({
  Indicator: {
    id,
    version: integer,
    state: text,
    type: text,
    value: text,
    valueHash: text,
    keptFor: text,
    description: optional(text),
    handling: text,
    source: text,
    confidence: optional(integer),
    validFrom: time,
    validUntil: optional(time),
    serviceIds: uuids,
    stixId: optional(text),
    sourceHandling: optional(text),
    sourceAuthor: optional(text),
    sourceModifiedAt: optional(time),
    sourceRevokedAt: optional(time),
    takenObjectId: optional(uuid),
    recordedById: uuid,
    recordedByName: text,
    recordedAt: time,
    markedById: uuid,
    amendedAt: optional(time),
    falsePositiveById: optional(uuid),
    falsePositiveByName: optional(text),
    falsePositiveAt: optional(time),
    falsePositiveReason: optional(text),
    clearedAt: optional(time),
    clearingReason: optional(text),
    withdrawnById: optional(uuid),
    withdrawnAt: optional(time),
    withdrawalReason: optional(text),
  },
  IndicatorRelation: {
    indicatorId: byRoot,
    id,
    incidentId: optional(uuid),
    alertId: optional(uuid),
    threatActorId: optional(uuid),
    profileId: optional(uuid),
    reason: optional(text),
    stixId: optional(text),
    takenObjectId: optional(uuid),
    relatedById: uuid,
    relatedByName: text,
    relatedAt: time,
    endedById: optional(uuid),
    endedAt: optional(time),
    endReason: optional(text),
  },
  IndicatorSighting: {
    indicatorId: byRoot,
    id,
    serviceId: optional(uuid),
    incidentId: optional(uuid),
    alertId: optional(uuid),
    firstSeenAt: time,
    lastSeenAt: time,
    count: integer,
    place: optional(text),
    handling: optional(text),
    stixId: optional(text),
    takenObjectId: optional(uuid),
    sweepResultId: optional(uuid),
    hasAddedService: { ...flag, default: "false" },
    stands: { ...flag, default: "true" },
    withdrawnById: optional(uuid),
    withdrawnByName: optional(text),
    withdrawnAt: optional(time),
    withdrawalReason: optional(text),
    recordedById: uuid,
    recordedByName: text,
    recordedAt: time,
  },
  IndicatorIntake: {
    id,
    version: integer,
    source: text,
    count: integer,
    recordedCount: integer,
    takenById: uuid,
    takenByName: text,
    takenAt: time,
  },
  IndicatorIntakeItem: {
    intakeId: byRoot,
    id,
    place: integer,
    outcome: text,
    reason: optional(text),
    stixId: optional(text),
    indicatorId: optional(uuid),
  },
  StixProducer: {
    id,
    organizationId: optional(text),
    name: text,
    madeAt: time,
    namedAt: time,
  },
  TakenObject: {
    id,
    stixId: text,
    object: json,
    referenceIds: uuids,
    valueCount: integer,
    takenAt: time,
  },
});
