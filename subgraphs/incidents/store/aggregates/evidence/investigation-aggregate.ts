import { Any } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import type { CaseFile } from "../../../domain/case-file.js";
import type { FindingFile, InvestigationFile } from "../../../domain/evidence/evidence-files.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { findingGates, investigationGates, scopeGates } from "../../../domain/gates/evidence/investigation-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { mergedWith } from "../../merged-cases/merged-cases.js";
import { newPartOfIncident, partOfIncident } from "../../saving/part-of-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** An investigation that is about to be opened. */
export const newInvestigationAggregate: Aggregate<{ readonly incidentId: string }, CaseFile, Records> = {
  ...newPartOfIncident<"Investigation", CaseFile>("Investigation"),
  load: incidentAggregate.load,
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: caseHolders,
  states: () => ({}),
  gates: { ...incidentGates, ...scopeGates },
};

/** An investigation as it goes on: also after its incident has ended. */
export const investigationAggregate: Aggregate<
  { readonly incidentId: string; readonly investigationId: string },
  InvestigationFile,
  Records
> = {
  ...partOfIncident("Investigation", ({ investigation }: InvestigationFile) => investigation),
  async load(transaction, input, context) {
    const { incidentId, investigationId: id } = input;
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const investigation = await transaction.findOneBy(tables.Investigation, { incidentId, id });
    return investigation ? { ...file, investigation } : notFound("Investigation", id);
  },
  serviceIds: ({ investigation }) => investigation.serviceIds,
  holders: caseHolders,
  states: ({ investigation }) => ({ Investigation: investigation.state }),
  gates: { ...incidentGates, ...investigationGates },
};

/** An investigation, and the evidence that a finding of it names. */
export const findingAggregate: Aggregate<
  { readonly incidentId: string; readonly investigationId: string; readonly evidenceIds: readonly string[] },
  FindingFile,
  Records
> = {
  ...investigationAggregate,
  async load(transaction, input, context) {
    const file = await investigationAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { incidentId, evidenceIds } = input;
    const known = await transaction.find(tables.Evidence, {
      where: { incidentId: Any([...(await mergedWith(transaction, incidentId))]), id: Any([...evidenceIds]) },
      select: { id: true },
    });
    return { ...file, knownEvidenceIds: known.map(({ id }) => id) };
  },
  gates: { ...incidentGates, ...investigationGates, ...findingGates },
};
