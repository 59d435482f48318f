import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import {
  involvedGates,
  type Resting,
  type RestingFile,
  restingGates,
  seenGates,
} from "../../../domain/gates/analysis/analysis-gates.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { ObservedTechnique } from "../../../domain/records/analysis/observed-technique.js";
import type { Records } from "../../../domain/records/records.js";
import { partOfIncident } from "../../saving/part-of-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";
import { restsOnTrue } from "./rests-on-true.js";

type ObservedFile = RestingFile & { readonly technique: ObservedTechnique };

/** A technique that was observed in an incident. */
export const observedTechniqueAggregate: Aggregate<
  Resting & { readonly incidentId: string; readonly observedTechniqueId: string },
  ObservedFile,
  Records
> = {
  ...partOfIncident("ObservedTechnique", ({ technique }: ObservedFile) => technique),
  async load(transaction, input, context) {
    const { incidentId, observedTechniqueId: id } = input;
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const technique = await transaction.findOneBy(tables.ObservedTechnique, { incidentId, id });
    if (!technique) return notFound("ObservedTechnique", id);
    return { ...file, technique, ...(await restsOnTrue(transaction, incidentId, input, context.viewer)) };
  },
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: caseHolders,
  states: ({ technique }) => ({ ObservedTechnique: technique.state }),
  gates: { ...incidentGates, ...involvedGates, ...restingGates, ...seenGates },
};
