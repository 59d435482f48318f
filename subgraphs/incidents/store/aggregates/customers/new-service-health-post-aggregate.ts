import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import type { CaseFile } from "../../../domain/case-file.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { promiseGates } from "../../../domain/gates/customers/promise-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { newPartOfIncident } from "../../case/part-of-incident.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** An incident that is about to be posted on the service-health board. */
export const newServiceHealthPostAggregate: Aggregate<{ readonly incidentId: string }, CaseFile, Records> = {
  ...newPartOfIncident<"ServiceHealthPost", CaseFile>("ServiceHealthPost"),
  load: incidentAggregate.load,
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: caseHolders,
  states: ({ incident }) => ({ Incident: incident.state }),
  gates: { ...incidentGates, ...promiseGates },
};
