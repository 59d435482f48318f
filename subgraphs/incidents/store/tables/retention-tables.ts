import { id, integer, json, optional, text, time, uuid, uuids } from "../../../../platform/database/tables/columns.js";
import { tablesOf } from "../../../../platform/database/tables/tables-of.js";
import type { Records } from "../../domain/records/records.js";
import { ofCase } from "./case-columns.js";

/** The tables of holds, retention and archives. */
export const retentionTables = tablesOf<Pick<Records, "LegalHold" | "RetentionEntry" | "Disposal" | "Archive">>({
  LegalHold: {
    incidentId: ofCase,
    id,
    evidenceId: optional(uuid),
    version: integer,
    state: text,
    reason: text,
    matter: text,
    placedById: optional(uuid),
    placedByTeamIds: uuids,
    placedAt: time,
    liftRequestedById: optional(uuid),
    liftRequestedByName: optional(text),
    liftRequestedAt: optional(time),
    liftReason: optional(text),
    approverId: optional(uuid),
    liftedById: optional(uuid),
    liftedAt: optional(time),
  },
  RetentionEntry: {
    incidentId: ofCase,
    id,
    retainUntil: time,
    reason: text,
    setById: optional(uuid),
    setAt: time,
  },
  Disposal: {
    incidentId: ofCase,
    id,
    evidenceId: optional(uuid),
    version: integer,
    state: text,
    reason: text,
    requestedById: uuid,
    requestedByName: text,
    requestedAt: time,
    method: optional(text),
    carriedOutById: optional(uuid),
    carriedOutAt: optional(time),
    cancelReason: optional(text),
  },
  Archive: {
    incidentId: ofCase,
    id,
    place: text,
    retainUntil: time,
    kinds: json,
    evidence: json,
    duplicates: json,
    timelineHash: text,
    hash: text,
    archivedById: uuid,
    archivedAt: time,
  },
});
