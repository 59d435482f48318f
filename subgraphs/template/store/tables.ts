import { id, integer, text, time, uuid } from "../../../platform/database/columns.js";
import { tablesOf } from "../../../platform/database/tables-of.js";
import type { Records } from "../domain/records/records.js";

/** The table of each kind of record. */
export const tables = tablesOf<Records>({
  Exercise: {
    id,
    version: integer,
    title: text,
    description: text,
    recordedById: uuid,
    recordedAt: time,
  },
});
