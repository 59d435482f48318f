import { id, integer, json, optional, text, time, uuid, uuids } from "../../../../platform/database/tables/columns.js";
import { tablesOf } from "../../../../platform/database/tables/tables-of.js";
import type { Records } from "../../domain/records/records.js";
import { ofCase } from "./case-columns.js";

/** The tables of who takes part. */
export const peopleTables = tablesOf<Pick<Records, "Approval" | "Assignment">>({
  Approval: {
    incidentId: ofCase,
    id,
    version: integer,
    state: text,
    operation: text,
    input: json,
    inputHash: text,
    reason: text,
    askedPersonIds: uuids,
    requestedById: uuid,
    requestedByName: text,
    requestedAt: time,
    expiresAt: time,
    decidedById: optional(uuid),
    decidedByName: optional(text),
    decidedAt: optional(time),
    decisionReason: optional(text),
    usedAt: optional(time),
  },
  Assignment: {
    id,
    incidentId: uuid,
    version: integer,
    role: text,
    serviceId: optional(uuid),
    personId: uuid,
    personName: text,
    state: text,
    offeredById: uuid,
    offeredByName: text,
    offeredAt: time,
    answeredAt: optional(time),
    expiresAt: time,
    handoverFromId: optional(uuid),
    briefing: optional(text),
    endedAt: optional(time),
    endReason: optional(text),
  },
});
