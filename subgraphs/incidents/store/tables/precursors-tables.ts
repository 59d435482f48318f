import { id, integer, optional, text, time, uuid, uuids } from "../../../../platform/database/tables/columns.js";
import { tablesOf } from "../../../../platform/database/tables/tables-of.js";
import type { Records } from "../../domain/records/records.js";

const ofPrecursor = { ...uuid, primary: true } as const;

/** The tables of precursors. */
export const precursorsTables = tablesOf<
  Pick<Records, "Precursor" | "PrecursorMeasure" | "PrecursorLink" | "PrecursorVersion" | "PrecursorClosing">
>({
  Precursor: {
    id,
    version: integer,
    state: text,
    kind: text,
    description: text,
    seenAt: time,
    source: text,
    serviceIds: uuids,
    handling: text,
    reviewDueAt: time,
    recordedById: uuid,
    recordedByName: text,
    recordedAt: time,
    outcome: optional(text),
    closingReason: optional(text),
    closedById: optional(uuid),
    closedAt: optional(time),
  },
  PrecursorMeasure: {
    precursorId: ofPrecursor,
    id,
    serviceId: uuid,
    description: text,
    takenAt: time,
    recordedById: uuid,
    recordedByName: text,
    recordedAt: time,
  },
  PrecursorLink: {
    precursorId: ofPrecursor,
    id,
    version: integer,
    incidentId: uuid,
    reason: text,
    linkedById: uuid,
    linkedByName: text,
    linkedAt: time,
    withdrawnAt: optional(time),
    withdrawnById: optional(uuid),
    withdrawnByName: optional(text),
    withdrawalReason: optional(text),
  },
  PrecursorClosing: {
    precursorId: ofPrecursor,
    id,
    serviceId: optional(uuid),
    outcome: text,
    reason: text,
    closedById: uuid,
    closedByName: optional(text),
    closedAt: time,
    reopenedAt: optional(time),
    reopenedById: optional(uuid),
    reopenedByName: optional(text),
    reopeningReason: optional(text),
  },
  PrecursorVersion: {
    precursorId: ofPrecursor,
    id,
    number: integer,
    kind: text,
    description: text,
    seenAt: time,
    source: text,
    serviceIds: uuids,
    handling: text,
    reviewDueAt: time,
    reason: text,
    replacedById: uuid,
    replacedByName: text,
    replacedAt: time,
  },
});
