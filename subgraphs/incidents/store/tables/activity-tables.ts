import { id, integer, optional, text, texts, time, uuid, uuids } from "../../../../platform/database/tables/columns.js";
import { tablesOf } from "../../../../platform/database/tables/tables-of.js";
import type { Records } from "../../domain/records/records.js";
import { ofCase } from "./case-columns.js";

const known = {
  serviceId: uuid,
  beganAt: time,
  endedAt: optional(time),
  timeCertainty: text,
  description: text,
  tactic: optional(text),
  observedTechniqueId: optional(uuid),
  assets: texts,
  accounts: texts,
  confidence: text,
  alertIds: uuids,
  evidenceIds: uuids,
  findingIds: uuids,
  indicatorIds: uuids,
} as const;

/** The tables of what the adversary did in incidents. */
export const activityTables = tablesOf<Pick<Records, "AdversaryActivity" | "AdversaryActivityVersion">>({
  AdversaryActivity: {
    incidentId: ofCase,
    id,
    version: integer,
    state: text,
    ...known,
    writings: integer,
    recordedById: uuid,
    recordedByName: text,
    recordedAt: time,
    withdrawnById: optional(uuid),
    withdrawnAt: optional(time),
    withdrawalReason: optional(text),
  },
  AdversaryActivityVersion: {
    incidentId: ofCase,
    id,
    adversaryActivityId: uuid,
    number: integer,
    ...known,
    reason: optional(text),
    writtenById: uuid,
    writtenByName: text,
    writtenAt: time,
  },
});
