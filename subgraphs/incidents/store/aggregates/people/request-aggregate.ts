import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { findAppointed } from "../../../../access/directory/directory.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { type RequestFile, requestGates } from "../../../domain/gates/people/approval-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { newPartOfIncident } from "../../saving/part-of-incident.js";
import { incidentAggregate } from "../case/incident-aggregate.js";
import { loadEvidence } from "../evidence/load-evidence.js";

/** A request for an approval that is about to be made. */
export const requestAggregate: Aggregate<
  { readonly incidentId: string; readonly asked: RequestFile["asked"] },
  RequestFile,
  Records
> = {
  ...newPartOfIncident<"Approval", RequestFile>("Approval"),
  async load(transaction, input, context) {
    const { asked } = input;
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { evidenceId } = asked.input;
    const found = evidenceId ? await loadEvidence(transaction, file.incident.id, evidenceId) : undefined;
    if (found && isRefusal(found)) return found;
    return { ...file, asked, executives: await findAppointed(transaction, "EXECUTIVE_INCIDENT_MANAGER") };
  },
  // What is asked for in one service concerns the team of that one.
  serviceIds: ({ incident, asked: { input } }) => (input.serviceId ? [input.serviceId] : incident.serviceIds),
  states: () => ({}),
  gates: { ...incidentGates, ...requestGates },
};
