import { id, integer, text, time, uuid } from "../../../platform/database/tables/columns.js";
import { tablesOf } from "../../../platform/database/tables/tables-of.js";
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
