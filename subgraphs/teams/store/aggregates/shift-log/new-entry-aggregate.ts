import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import type { Records } from "../../../domain/records/records.js";
import type { ShiftFile } from "../../../domain/shift-log/shift-file.js";
import type { Written } from "../../../domain/shift-log/shift-log-gates.js";
import { findShownEntry } from "../../shift-log/find-shown-entry.js";
import { savedEntry } from "./save-entry.js";
import { shiftAggregate } from "./shift-aggregate.js";

/** A shift into whose log something is written: it keeps its own version, so nobody's handover conflicts with it. */
export const newEntryAggregate: Aggregate<Written & { readonly shiftId: string }, ShiftFile, Records> = {
  ...shiftAggregate,
  ...savedEntry,
  // The shift is read by all responders; an entry of it about an incident only by whoever may read that today.
  async findMade(transaction, id, { viewer }) {
    const entry = await findShownEntry(transaction, viewer, id);
    return entry && { ...entry, version: 1 };
  },
};
