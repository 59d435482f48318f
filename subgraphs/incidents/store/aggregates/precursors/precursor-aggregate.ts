import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { precursorGates, recordedPrecursorGates } from "../../../domain/gates/precursors/precursor-gates.js";
import type { PrecursorFile } from "../../../domain/precursors/precursor-file.js";
import type { Precursor } from "../../../domain/records/precursors/precursor.js";
import type { Records } from "../../../domain/records/records.js";
import { loadPrecursor } from "../../precursors/load-precursor.js";
import { precursorEvent } from "../../precursors/precursor-event.js";
import { tables } from "../../tables.js";

/** A precursor as operations act on it. */
export const precursorAggregate: Aggregate<{ readonly precursorId: string }, PrecursorFile, Records> = {
  name: "Precursor",
  load: loadPrecursor,
  about: ({ precursorId }) => ({ type: "Precursor", id: precursorId }),
  expected: ({ precursor }) => precursor,
  serviceIds: ({ precursor }) => precursor.serviceIds,
  states: ({ precursor }) => ({ Precursor: precursor.state }),
  gates: { ...recordedPrecursorGates, ...precursorGates },
  async save(transaction, { precursor: { id } }, { writes }) {
    await writeRecords(transaction, tables, writes, { kind: "Precursor", id });
    return transaction.findOneByOrFail(tables.Precursor, { id });
  },
  event: (entity: Entity, by) => precursorEvent(entity as Precursor, by),
};
