import type { EntitySchema } from "typeorm";
import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { findResponders } from "../../../../access/directory/directory.js";
import { thisService } from "../../../domain/gates/case/in-scopes.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { type AgreementFile, stepAgreementGates } from "../../../domain/gates/response/plan-step-gates.js";
import { type ProposalFile, stepProposalGates } from "../../../domain/gates/response/step-proposal-gates.js";
import { serviceHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { serviceFile } from "../../../domain/service-file.js";
import { newPartOfIncident } from "../../saving/part-of-incident.js";
import { saveIncident } from "../../saving/save-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

interface OfSteps {
  readonly incidentId: string;
  readonly serviceId: string;
  readonly steps: readonly { readonly planStepId?: string; readonly ownerId?: string | null }[];
}

/**
 * The plan of a service as operations act on it that write several of its steps at once. Each step gets its next version; the
 * response of the service keeps its own, so that planning gets in nobody's way who carries it out.
 */
export const servicePlanAggregate: Aggregate<OfSteps, ProposalFile & AgreementFile, Records> = {
  ...newPartOfIncident<"ServiceResponse", ProposalFile & AgreementFile>("ServiceResponse"),
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const response = file.responses.find(({ serviceId }) => serviceId === input.serviceId);
    if (!response) return notFound("ServiceResponse", input.serviceId);
    const ownerIds = [...new Set(input.steps.flatMap(({ ownerId }) => ownerId ?? []))];
    const people = ownerIds.length > 0 ? await findResponders(transaction, ownerIds) : [];
    const ids = input.steps.map(({ planStepId }) => planStepId);
    const named = file.steps.filter(({ id, serviceId }) => serviceId === input.serviceId && ids.includes(id));
    return { ...serviceFile(file, response), people, named };
  },
  async save(transaction, before, decision, by) {
    const { incidentId, id } = before.response;
    const incident = await saveIncident(transaction, incidentId, decision, { ...by, before, onIncident: false });
    const table = tables.ServiceResponse as unknown as EntitySchema<Entity>;
    return { ...(await transaction.findOneByOrFail(table, { incidentId, id } as never)), incident };
  },
  serviceIds: ({ response }) => [response.serviceId],
  holders: (file) => serviceHolders(file, file.response.serviceId),
  doneBy({ named }) {
    const proposed = named.map(({ proposedById: id }) => ({ id }));
    return { proposePlanStep: proposed, proposePlanSteps: proposed, amendPlanStep: proposed };
  },
  states: ({ response }) => ({ ServiceResponse: response.state }),
  scopes: { THIS_SERVICE: thisService },
  gates: { ...incidentGates, ...stepProposalGates, ...stepAgreementGates },
};
