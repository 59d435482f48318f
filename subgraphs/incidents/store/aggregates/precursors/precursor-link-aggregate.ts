import { IsNull } from "typeorm";
import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { precursorLinkGates } from "../../../domain/gates/precursors/precursor-gates.js";
import type { LinkedPrecursorFile } from "../../../domain/precursors/precursor-file.js";
import type { PrecursorLink } from "../../../domain/records/precursors/precursor-link.js";
import type { Records } from "../../../domain/records/records.js";
import { hideUnreadSurvivor } from "../../merged-cases/hide-unread-survivor.js";
import { loadPrecursor } from "../../precursors/load-precursor.js";
import { precursorLinkEvent } from "../../precursors/precursor-event.js";
import { visiblePrecursorLinks } from "../../precursors/readable-precursors.js";
import { tables } from "../../tables.js";
import { visibleIncidents } from "../../visible-records.js";

/**
 * A precursor, and an incident that it announced: whoever links them sees both. What is made is the link: the precursor gets no next version
 * and is not announced, by which its readers would learn that there is an incident.
 */
export const precursorLinkAggregate: Aggregate<
  { readonly precursorId: string; readonly incidentId: string },
  LinkedPrecursorFile,
  Records
> = {
  name: "PrecursorLink",
  async load(transaction, { precursorId, incidentId }, context) {
    const file = await loadPrecursor(transaction, { precursorId }, context);
    if (isRefusal(file)) return file;
    const incident = await visibleIncidents(transaction, context.viewer)
      .andWhere("incident.id = :incidentId", { incidentId })
      .getOne();
    if (!incident) return notFound("Incident", incidentId);
    const isLinkedToIt = await transaction.existsBy(tables.PrecursorLink, {
      ...{ precursorId, incidentId, withdrawnAt: IsNull() },
    });
    return { ...file, incident: await hideUnreadSurvivor(transaction, context.viewer, incident), isLinkedToIt };
  },
  findMade: (transaction, id, { viewer }) =>
    visiblePrecursorLinks(transaction, viewer).andWhere("link.id = :id", { id }).getOne(),
  about: ({ precursorId }) => ({ type: "Precursor", id: precursorId }),
  expected: () => undefined,
  serviceIds: ({ precursor }) => precursor.serviceIds,
  states: () => ({}),
  gates: precursorLinkGates,
  async save(transaction, _loaded, { writes }) {
    await writeRecords(transaction, tables, writes);
    return transaction.findOneByOrFail(tables.PrecursorLink, { id: insertedId(writes, "PrecursorLink") });
  },
  event: (entity: Entity, by) => precursorLinkEvent(entity as PrecursorLink, by),
};
