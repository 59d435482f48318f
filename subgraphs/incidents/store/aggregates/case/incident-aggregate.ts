import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import type { CaseFile } from "../../../domain/case-file.js";
import { everyService } from "../../../domain/gates/case/in-scopes.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { isFinalRefusal } from "../../../domain/is-final-refusal.js";
import { caseHolders, doneInCase } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { caseApprovals } from "../../case/case-approvals.js";
import { loadCaseFile } from "../../case/load-case-file.js";
import { chainHeads } from "../../custody/chain-heads.js";
import { incidentEvent } from "../../saving/incident-event.js";
import { narrowsCase } from "../../saving/narrows-case.js";
import { saveIncident } from "../../saving/save-incident.js";

/** An incident as operations on the incident itself act on it. */
export const incidentAggregate: Aggregate<{ readonly incidentId: string }, CaseFile, Records> = {
  name: "Incident",
  load: (transaction, { incidentId }, { viewer }) => loadCaseFile(transaction, incidentId, viewer),
  about: ({ incidentId }) => ({ type: "Incident", id: incidentId }),
  expected: ({ incident }) => incident,
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: caseHolders,
  doneBy: doneInCase,
  states: ({ incident }) => ({ Incident: incident.state, Determination: incident.determination }),
  isFinal: isFinalRefusal,
  gates: incidentGates,
  scopes: { EVERY_SERVICE: everyService },
  approvals: caseApprovals,
  save: (transaction, before, decision, by) =>
    saveIncident(transaction, before.incident.id, decision, { ...by, before, onIncident: true }),
  narrows: narrowsCase,
  heads: chainHeads,
  event: incidentEvent,
};
