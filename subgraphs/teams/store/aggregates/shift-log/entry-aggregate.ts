import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import type { Records } from "../../../domain/records/records.js";
import { type EntryFile, shiftTeamMembers } from "../../../domain/shift-log/shift-file.js";
import { entryGates, logGates, type Written } from "../../../domain/shift-log/shift-log-gates.js";
import { findShownEntry } from "../../shift-log/find-shown-entry.js";
import { tables } from "../../tables.js";
import { loadLogFile } from "./load-log-file.js";
import { savedEntry } from "./save-entry.js";

/** An entry that another one is written about, into the log of the shift on duty. It is answered with, and leads to that one. */
export const entryAggregate: Aggregate<Written & { readonly entryId: string }, EntryFile, Records> = {
  ...savedEntry,
  async load(transaction, input, context) {
    const id = input.entryId;
    const entry = await findShownEntry(transaction, context.viewer, id);
    if (!entry) return notFound("ShiftLogEntry", id);
    const { teamId } = entry;
    const file = await loadLogFile(transaction, teamId, input, context);
    return {
      ...file,
      entry,
      correctedBy: await transaction.findOneBy(tables.ShiftLogEntry, { teamId, correctsId: id }),
    };
  },
  about: ({ entryId: id }) => ({ type: "ShiftLogEntry", id }),
  async locks({ entryId: id }, database) {
    const found = await database.manager.findOneBy(tables.ShiftLogEntry, { id });
    return found ? [{ type: "ShiftLog", id: found.teamId }] : [];
  },
  async save(transaction, { entry, running }, { writes }) {
    await writeRecords(transaction, tables, writes);
    return { ...entry, version: 1, running };
  },
  serviceIds: () => [],
  holders: shiftTeamMembers,
  states: () => ({}),
  gates: { ...logGates, ...entryGates },
};
