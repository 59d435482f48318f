import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { findServices } from "../../../../access/directory/directory.js";
import { type OpeningFile, openingGates } from "../../../domain/gates/case/opening-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { incidentEvent } from "../../case/incident-event.js";
import { nextNumber } from "../../case/next-number.js";
import { saveIncident } from "../../case/save-incident.js";
import { chainHeads } from "../../custody/chain-heads.js";
import { visibleIncidents } from "../../visible-records.js";

/** An incident that is about to be opened. */
export const openingAggregate: Aggregate<{ readonly serviceIds: readonly string[] }, OpeningFile, Records> = {
  name: "Incident",
  async load(transaction, { serviceIds }, { now }) {
    const found = await findServices(transaction, serviceIds);
    const named = [...new Set(serviceIds)].flatMap((id) => found.filter((service) => service.id === id));
    return { named, number: await nextNumber(transaction, now) };
  },
  findMade: (transaction, id, { viewer }) =>
    visibleIncidents(transaction, viewer).andWhere("incident.id = :id", { id }).getOne(),
  about: () => undefined,
  expected: () => undefined,
  serviceIds: ({ named }) => named.map(({ id }) => id),
  states: () => ({}),
  gates: openingGates,
  save: (transaction, _file, decision, by) =>
    saveIncident(transaction, insertedId(decision.writes, "Incident"), decision, { ...by, onIncident: true }),
  heads: chainHeads,
  event: incidentEvent,
};
