import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { findResponders } from "../../../../access/directory/directory.js";
import { thisService } from "../../../domain/gates/case/in-scopes.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { type ProposalFile, stepProposalGates } from "../../../domain/gates/response/step-proposal-gates.js";
import { serviceHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { serviceFile } from "../../../domain/service-file.js";
import { newPartOfIncident } from "../../saving/part-of-incident.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** The plan of a service, to which a step is added. */
export const newPlanStepAggregate: Aggregate<
  { readonly incidentId: string; readonly serviceId: string; readonly ownerId?: string | null },
  ProposalFile,
  Records
> = {
  ...newPartOfIncident<"PlanStep", ProposalFile>("PlanStep"),
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const response = file.responses.find(({ serviceId }) => serviceId === input.serviceId);
    if (!response) return notFound("ServiceResponse", input.serviceId);
    const people = input.ownerId ? await findResponders(transaction, [input.ownerId]) : [];
    return { ...serviceFile(file, response), people };
  },
  serviceIds: ({ response }) => [response.serviceId],
  holders: (file) => serviceHolders(file, file.response.serviceId),
  states: ({ response }) => ({ ServiceResponse: response.state }),
  scopes: { THIS_SERVICE: thisService },
  gates: { ...incidentGates, ...stepProposalGates },
};
