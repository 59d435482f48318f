import { id, integer, optional, text, texts, time, uuid, uuids } from "../../../../platform/database/columns.js";
import { tablesOf } from "../../../../platform/database/tables-of.js";
import type { Records } from "../../domain/records/records.js";

const ofHunt = { ...uuid, primary: true } as const;

/** The tables of hunts for breaches. */
export const huntsTables = tablesOf<Pick<Records, "BreachHunt" | "HuntQuery" | "HuntFinding">>({
  BreachHunt: {
    id,
    version: integer,
    state: text,
    incidentId: optional(uuid),
    handling: text,
    hypothesis: text,
    serviceIds: uuids,
    periodFrom: optional(time),
    periodTo: optional(time),
    dataSources: texts,
    techniqueIds: texts,
    queryCount: integer,
    findingCount: integer,
    openedById: uuid,
    openedByName: optional(text),
    openedAt: time,
    outcome: optional(text),
    conclusions: optional(text),
    concludedById: optional(uuid),
    concludedAt: optional(time),
    carriedFromId: optional(uuid),
    briefingId: optional(uuid),
  },
  HuntQuery: {
    breachHuntId: ofHunt,
    id,
    sequence: integer,
    text,
    dataSource: optional(text),
    rowCount: optional(integer),
    hitCount: optional(integer),
    ranAt: time,
    recordedById: uuid,
    recordedByName: optional(text),
    recordedAt: time,
  },
  HuntFinding: {
    breachHuntId: ofHunt,
    id,
    sequence: integer,
    text,
    serviceId: uuid,
    severity: text,
    recordedById: uuid,
    recordedByName: text,
    recordedAt: time,
    incidentId: optional(uuid),
    linkedById: optional(uuid),
    linkedAt: optional(time),
  },
});
