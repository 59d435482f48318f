import { Not } from "typeorm";
import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { withdrawnLinkGates } from "../../../domain/gates/precursors/precursor-gates.js";
import type { WithdrawnLinkFile } from "../../../domain/precursors/precursor-file.js";
import type { PrecursorLink } from "../../../domain/records/precursors/precursor-link.js";
import type { Records } from "../../../domain/records/records.js";
import { linksThatHold } from "../../precursors/links-that-hold.js";
import { loadPrecursor } from "../../precursors/load-precursor.js";
import { precursorLinkEvent } from "../../precursors/precursor-event.js";
import { visiblePrecursorLinks } from "../../precursors/readable-precursors.js";
import { tables } from "../../tables.js";

/** The link of a precursor to an incident, for whoever sees both, with whether the precursor has another one that they see. */
export const withdrawnLinkAggregate: Aggregate<{ readonly precursorLinkId: string }, WithdrawnLinkFile, Records> = {
  name: "PrecursorLink",
  async load(transaction, { precursorLinkId: id }, context) {
    const visible = () => visiblePrecursorLinks(transaction, context.viewer);
    const look = () => visible().andWhere("link.id = :id", { id }).getOne();
    const known = await look();
    const file = known && (await loadPrecursor(transaction, known, context));
    if (!file || isRefusal(file)) return notFound("PrecursorLink", id);
    // Read behind the lock of the precursor, which whatever changes it takes.
    const link = await look();
    if (!link) return notFound("PrecursorLink", id);
    const others = linksThatHold(transaction, context.viewer, link.precursorId).andWhere({ id: Not(id) });
    return { ...file, link, hasOther: await others.getExists() };
  },
  about: ({ precursorLinkId }) => ({ type: "PrecursorLink", id: precursorLinkId }),
  async locks({ precursorLinkId: id }, database) {
    const found = await database.manager.findOneBy(tables.PrecursorLink, { id });
    return [found ? { type: "Precursor", id: found.precursorId } : { type: "PrecursorLink", id }];
  },
  expected: () => undefined,
  serviceIds: ({ precursor }) => precursor.serviceIds,
  states: () => ({}),
  gates: withdrawnLinkGates,
  async save(transaction, { link: { id } }, { writes }) {
    await writeRecords(transaction, tables, writes, { kind: "PrecursorLink", id });
    return transaction.findOneByOrFail(tables.PrecursorLink, { id });
  },
  event: (entity: Entity, by) => precursorLinkEvent(entity as PrecursorLink, by),
};
