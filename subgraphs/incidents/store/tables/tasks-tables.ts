import { id, integer, optional, text, time, uuid } from "../../../../platform/database/tables/columns.js";
import { tablesOf } from "../../../../platform/database/tables/tables-of.js";
import type { Records } from "../../domain/records/records.js";
import { ofCase } from "./case-columns.js";

/** The tables of tasks. */
export const tasksTables = tablesOf<Pick<Records, "Task">>({
  Task: {
    incidentId: ofCase,
    id,
    version: integer,
    state: text,
    kind: optional(text),
    title: text,
    details: optional(text),
    assigneeId: optional(uuid),
    assigneeName: optional(text),
    dueAt: optional(time),
    createdById: uuid,
    createdByName: text,
    createdAt: time,
    endedById: optional(uuid),
    endedAt: optional(time),
    outcome: optional(text),
  },
});
