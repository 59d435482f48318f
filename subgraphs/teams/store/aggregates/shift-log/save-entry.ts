import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import type { Records } from "../../../domain/records/records.js";
import type { Shift } from "../../../domain/records/shift.js";
import type { LogFile } from "../../../domain/shift-log/shift-file.js";
import { changedEvent } from "../../changed-event.js";
import { tables } from "../../tables.js";
import { logHeads } from "./log-heads.js";

type SavedEntry = Entity & { readonly running: Shift };

/**
 * How an entry is saved and told of: it never changes, so it has the one version that it begins with. Subscribers are told that
 * the log of the shift went on, and of which entry by its id alone.
 */
export const savedEntry = {
  name: "ShiftLogEntry",
  expected: () => undefined,
  async save(transaction, { running }, { writes }) {
    await writeRecords(transaction, tables, writes);
    const id = insertedId(writes, "ShiftLogEntry");
    return { ...(await transaction.findOneByOrFail(tables.ShiftLogEntry, { id })), version: 1, running };
  },
  heads: (_entity, decision) => logHeads(decision),
  event(entity, { action }) {
    const { id: entryId, running } = entity as SavedEntry;
    const { type, data } = changedEvent("Shift", running, action);
    return { type, subject: running.id, data: { ...data, entryId } };
  },
} satisfies Pick<
  Aggregate<object, LogFile & { readonly running: Shift }, Records>,
  "name" | "expected" | "save" | "heads" | "event"
>;
