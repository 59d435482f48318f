import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import type { CaseFile } from "../../../domain/case-file.js";
import {
  hypothesisGates,
  involvedGates,
  type Resting,
  type RestingFile,
  restingGates,
} from "../../../domain/gates/analysis/analysis-gates.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { Hypothesis } from "../../../domain/records/analysis/hypothesis.js";
import type { Records } from "../../../domain/records/records.js";
import { newPartOfIncident, partOfIncident } from "../../saving/part-of-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";
import { restsOn } from "./rests-on.js";

/** A hypothesis that is about to be stated. */
export const newHypothesisAggregate: Aggregate<{ readonly incidentId: string }, CaseFile, Records> = {
  ...newPartOfIncident<"Hypothesis", CaseFile>("Hypothesis"),
  load: incidentAggregate.load,
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: caseHolders,
  states: ({ incident }) => ({ Incident: incident.state }),
  gates: { ...incidentGates, ...involvedGates },
};

type HypothesisFile = RestingFile & { readonly hypothesis: Hypothesis };

/** A hypothesis, and what of the incident a new point for or against it rests on. */
export const hypothesisAggregate: Aggregate<
  Resting & { readonly incidentId: string; readonly hypothesisId: string },
  HypothesisFile,
  Records
> = {
  ...partOfIncident("Hypothesis", ({ hypothesis }: HypothesisFile) => hypothesis),
  async load(transaction, input, context) {
    const { incidentId, hypothesisId: id } = input;
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const hypothesis = await transaction.findOneBy(tables.Hypothesis, { incidentId, id });
    if (!hypothesis) return notFound("Hypothesis", id);
    return { ...file, hypothesis, restsOnIds: await restsOn(transaction, incidentId, input, context.viewer) };
  },
  // A hypothesis about some services is added to by their teams.
  serviceIds: ({ incident, hypothesis }) =>
    hypothesis.serviceIds.length > 0 ? hypothesis.serviceIds : incident.serviceIds,
  holders: caseHolders,
  states: ({ hypothesis }) => ({ Hypothesis: hypothesis.state }),
  gates: { ...incidentGates, ...hypothesisGates, ...restingGates },
};
