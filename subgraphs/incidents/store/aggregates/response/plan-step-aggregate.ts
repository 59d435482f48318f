import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { findResponders } from "../../../../access/directory/directory.js";
import { thisService } from "../../../domain/gates/case/in-scopes.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { roundGates } from "../../../domain/gates/response/plan-gates.js";
import { planStepGates, type StepFile } from "../../../domain/gates/response/plan-step-gates.js";
import { type ProposalFile, stepProposalGates } from "../../../domain/gates/response/step-proposal-gates.js";
import { serviceHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { partsInStep } from "../../../domain/response/parts-in-step.js";
import { fileOfService } from "../../case/file-of-service.js";
import { partOfIncident } from "../../saving/part-of-incident.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** A step of a service's plan as operations act on it, and the person whom they name as its owner. */
export const planStepAggregate: Aggregate<
  { readonly incidentId: string; readonly planStepId: string; readonly ownerId?: string | null },
  StepFile & ProposalFile,
  Records
> = {
  ...partOfIncident("PlanStep", ({ step }: StepFile & ProposalFile) => step),
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const step = file.steps.find(({ id }) => id === input.planStepId);
    if (!step) return notFound("PlanStep", input.planStepId);
    const people = input.ownerId ? await findResponders(transaction, [input.ownerId]) : [];
    return { ...fileOfService(file, step.serviceId), step, people };
  },
  serviceIds: ({ step }) => [step.serviceId],
  holders: (file) => ({
    ...serviceHolders(file, file.step.serviceId),
    CREATOR: [{ id: file.step.proposedById, name: file.step.proposedByName }],
  }),
  doneBy: partsInStep,
  states: ({ step }) => ({ PlanStep: step.state }),
  scopes: { THIS_SERVICE: thisService },
  gates: {
    ...incidentGates,
    ...stepProposalGates,
    ...planStepGates,
    ...roundGates<StepFile>(({ step }) => step.round),
  },
};
