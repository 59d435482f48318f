import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import type { CaseFile } from "../../../domain/case-file.js";
import { everyService } from "../../../domain/gates/case/in-scopes.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { isFinalRefusal } from "../../../domain/is-final-refusal.js";
import type { NamesServices } from "../../../domain/named-services.js";
import { caseHolders, doneInCase } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { caseApprovals } from "../../case/case-approvals.js";
import { loadCaseFile } from "../../case/load-case-file.js";
import { withNamedServices } from "../../case/with-named-services.js";
import { chainHeads } from "../../custody/chain-heads.js";
import { incidentEvent } from "../../saving/incident-event.js";
import { narrowsCase } from "../../saving/narrows-case.js";
import { saveIncident } from "../../saving/save-incident.js";

interface NamesIncident {
  readonly incidentId: string;
  /** Services that need not be those of the incident: refusals say their names. */
  readonly serviceId?: string | null;
  readonly serviceIds?: readonly string[] | null;
  readonly notAffectedServiceIds?: readonly string[] | null;
}

/** An incident as operations on the incident itself act on it. */
export const incidentAggregate: Aggregate<NamesIncident, CaseFile & NamesServices, Records> = {
  name: "Incident",
  async load(transaction, { incidentId, serviceId, serviceIds, notAffectedServiceIds }, { viewer }) {
    const file = await loadCaseFile(transaction, incidentId, viewer);
    const named = [serviceId, ...(serviceIds ?? []), ...(notAffectedServiceIds ?? [])];
    return isRefusal(file) ? file : withNamedServices(transaction, file, named);
  },
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
