import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import type { Records } from "../../../domain/records/records.js";
import type { ShiftFile } from "../../../domain/shift-log/shift-file.js";
import type { Written } from "../../../domain/shift-log/shift-log-gates.js";
import { savedEntry } from "./save-entry.js";
import { shiftAggregate } from "./shift-aggregate.js";

/** A shift into whose log something is written: it keeps its own version, so nobody's handover conflicts with it. */
export const newEntryAggregate: Aggregate<Written & { readonly shiftId: string }, ShiftFile, Records> = {
  ...shiftAggregate,
  ...savedEntry,
};
