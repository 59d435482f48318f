import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { thisService } from "../../../domain/gates/case/in-scopes.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { type PlanFile, planGates, roundGates } from "../../../domain/gates/response/plan-gates.js";
import { serviceHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { fileOfService } from "../../case/file-of-service.js";
import { partOfIncident } from "../../saving/part-of-incident.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** A recovery plan as the other side acts on it. */
export const planAggregate: Aggregate<
  { readonly incidentId: string; readonly recoveryPlanId: string },
  PlanFile,
  Records
> = {
  ...partOfIncident("RecoveryPlan", ({ plan }: PlanFile) => plan),
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const plan = file.plans.find(({ id }) => id === input.recoveryPlanId);
    return plan ? { ...fileOfService(file, plan.serviceId), plan } : notFound("RecoveryPlan", input.recoveryPlanId);
  },
  serviceIds: ({ plan }) => [plan.serviceId],
  holders: (file) => serviceHolders(file, file.plan.serviceId),
  doneBy: ({ plan }) => ({ proposeRecoveryPlan: [{ id: plan.proposedById }] }),
  states: ({ plan }) => ({ RecoveryPlan: plan.state }),
  scopes: { THIS_SERVICE: thisService },
  gates: { ...incidentGates, ...planGates, ...roundGates<PlanFile>(({ plan }) => plan.round) },
};
