import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import type { CaseFile } from "../../../domain/case-file.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { responderHolders } from "../../../domain/people/responder-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { newPartOfIncident } from "../../saving/part-of-incident.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** An incident in which a link is added. */
export const newCaseLinkAggregate: Aggregate<{ readonly incidentId: string }, CaseFile, Records> = {
  ...newPartOfIncident<"CaseLink", CaseFile>("CaseLink"),
  load: incidentAggregate.load,
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: responderHolders,
  states: ({ incident }) => ({ Incident: incident.state }),
  gates: incidentGates,
};
