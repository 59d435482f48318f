import type { Aggregate } from "../../../../platform/actions/aggregate.js";
import { narrows } from "../../../access/narrows.js";
import type { CaseFile } from "../../domain/case-file.js";
import { incidentGates } from "../../domain/gates.js";
import type { Incident } from "../../domain/records/incident.js";
import type { Records } from "../../domain/records/records.js";
import { chainHeads } from "../chain-heads.js";
import { incidentEvent } from "./incident-event.js";
import { loadCaseFile } from "./load-case-file.js";
import { saveIncident } from "./save-incident.js";

/** An incident as actions act on it. */
export const incidentAggregate: Aggregate<{ readonly incidentId: string }, CaseFile, Records> = {
  name: "Incident",
  load: (transaction, { incidentId }, { viewer }) => loadCaseFile(transaction, incidentId, viewer),
  about: ({ incidentId }) => ({ type: "Incident", id: incidentId }),
  version: ({ incident }) => incident.version,
  serviceIds: ({ incident }) => incident.serviceIds,
  states: ({ incident }) => ({ Incident: incident.state, Determination: incident.determination }),
  gates: incidentGates,
  save: (transaction, { incident }, decision, by) => saveIncident(transaction, incident.id, decision, by),
  narrows: ({ incident }, entity) => narrows(incident, entity as Incident),
  heads: chainHeads,
  event: incidentEvent,
};
