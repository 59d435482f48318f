import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import {
  involvedGates,
  newTechniqueGates,
  type Resting,
  restingGates,
  seenGates,
  type TechniqueFile,
} from "../../../domain/gates/analysis/analysis-gates.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { newPartOfIncident } from "../../saving/part-of-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";
import { restsOnTrue } from "./rests-on-true.js";

/** An incident in which a technique is about to be recorded, and those that stand in it already. */
export const newObservedTechniqueAggregate: Aggregate<
  Resting & { readonly incidentId: string },
  TechniqueFile,
  Records
> = {
  ...newPartOfIncident<"ObservedTechnique", TechniqueFile>("ObservedTechnique"),
  async load(transaction, input, context) {
    const { incidentId } = input;
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const observed = await transaction.findBy(tables.ObservedTechnique, { incidentId, state: "OBSERVED" });
    return { ...file, observed, ...(await restsOnTrue(transaction, incidentId, input, context.viewer)) };
  },
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: caseHolders,
  states: ({ incident }) => ({ Incident: incident.state }),
  gates: { ...incidentGates, ...involvedGates, ...restingGates, ...newTechniqueGates, ...seenGates },
};
