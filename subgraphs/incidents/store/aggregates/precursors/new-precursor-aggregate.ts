import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { findUnknownService } from "../../../../access/directory/find-unknown-service.js";
import { recordedPrecursorGates } from "../../../domain/gates/precursors/precursor-gates.js";
import type { Precursor } from "../../../domain/records/precursors/precursor.js";
import type { Records } from "../../../domain/records/records.js";
import { precursorEvent } from "../../precursors/precursor-event.js";
import { visiblePrecursors } from "../../precursors/readable-precursors.js";
import { tables } from "../../tables.js";

interface Named {
  readonly serviceIds: readonly string[];
}

/** A precursor that is about to be recorded. */
export const newPrecursorAggregate: Aggregate<Named, Named, Records> = {
  name: "Precursor",
  async load(transaction, { serviceIds }) {
    const unknown = await findUnknownService(transaction, serviceIds);
    return unknown ? notFound("Service", unknown) : { serviceIds };
  },
  findMade: (transaction, id, { viewer }) =>
    visiblePrecursors(transaction, viewer).andWhere("precursor.id = :id", { id }).getOne(),
  about: () => undefined,
  expected: () => undefined,
  serviceIds: ({ serviceIds }) => serviceIds,
  states: () => ({}),
  gates: recordedPrecursorGates,
  async save(transaction, _loaded, { writes }) {
    await writeRecords(transaction, tables, writes);
    return transaction.findOneByOrFail(tables.Precursor, { id: insertedId(writes, "Precursor") });
  },
  event: (entity: Entity, by) => precursorEvent(entity as Precursor, by),
};
