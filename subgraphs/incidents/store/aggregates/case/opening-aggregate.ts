import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { findServices } from "../../../../access/directory/directory.js";
import { huntFindingGates } from "../../../domain/gates/analysis/hunt-gates.js";
import { type OpeningFile, openingGates } from "../../../domain/gates/case/opening-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { nextNumber } from "../../case/next-number.js";
import { chainHeads } from "../../custody/chain-heads.js";
import { lockFinding, reportFinding } from "../../hunts/lock-finding.js";
import { incidentEvent } from "../../saving/incident-event.js";
import { saveIncident } from "../../saving/save-incident.js";
import { visibleIncidents } from "../../visible-records.js";

/** An incident that is about to be opened. */
export const openingAggregate: Aggregate<
  { readonly serviceIds: readonly string[]; readonly huntFindingId?: string | null },
  OpeningFile,
  Records
> = {
  name: "Incident",
  async load(transaction, { serviceIds, huntFindingId }, { now, viewer }) {
    const finding = huntFindingId ? await lockFinding(transaction, huntFindingId, viewer) : null;
    if (huntFindingId && !finding) return notFound("HuntFinding", huntFindingId);
    const found = await findServices(transaction, serviceIds);
    const named = [...new Set(serviceIds)].flatMap((id) => found.filter((service) => service.id === id));
    return { named, finding, number: await nextNumber(transaction, now) };
  },
  findMade: (transaction, id, { viewer }) =>
    visibleIncidents(transaction, viewer).andWhere("incident.id = :id", { id }).getOne(),
  about: () => undefined,
  expected: () => undefined,
  serviceIds: ({ named }) => named.map(({ id }) => id),
  states: () => ({}),
  gates: { ...openingGates, ...huntFindingGates },
  async save(transaction, { finding }, decision, by) {
    const id = insertedId(decision.writes, "Incident");
    const incident = await saveIncident(transaction, id, decision, { ...by, onIncident: true });
    await reportFinding(transaction, finding, incident, by);
    return incident;
  },
  heads: chainHeads,
  event: incidentEvent,
};
