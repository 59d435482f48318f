import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import type { CaseFile } from "../../../domain/case-file.js";
import type { DisposalFile } from "../../../domain/evidence/evidence-files.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { archiveDisposalGates, disposalGates } from "../../../domain/gates/evidence/retention-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { citingInvestigations } from "../../case/citing-investigations.js";
import { evidenceReleasedAt } from "../../custody/evidence-released-at.js";
import { newPartOfIncident, partOfIncident } from "../../saving/part-of-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";
import { loadEvidence } from "../evidence/load-evidence.js";

/** The archive of an incident, whose disposal is about to be asked for. */
export const archiveDisposalRequestAggregate: Aggregate<{ readonly incidentId: string }, CaseFile, Records> = {
  ...newPartOfIncident<"Disposal", CaseFile>("Disposal"),
  load: incidentAggregate.load,
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: caseHolders,
  states: () => ({}),
  gates: { ...incidentGates, ...archiveDisposalGates },
};

/** A disposal that is asked for, as another person carries it out or somebody cancels it. */
export const disposalAggregate: Aggregate<
  { readonly incidentId: string; readonly disposalId: string },
  DisposalFile,
  Records
> = {
  ...partOfIncident("Disposal", ({ disposal }: DisposalFile) => disposal),
  async load(transaction, input, context) {
    const { incidentId, disposalId: id } = input;
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const disposal = await transaction.findOneBy(tables.Disposal, { incidentId, id });
    if (!disposal) return notFound("Disposal", id);
    const { evidenceId } = disposal;
    if (evidenceId === null)
      return { ...file, disposal, evidence: null, lastEntry: null, citedBy: [], releasedAt: null };
    const found = await loadEvidence(transaction, incidentId, evidenceId);
    if (isRefusal(found)) return found;
    const citedBy = (await citingInvestigations(transaction, [evidenceId])).get(evidenceId) ?? [];
    return { ...file, disposal, ...found, citedBy, releasedAt: await evidenceReleasedAt(transaction, found.evidence) };
  },
  serviceIds: ({ evidence }) => (evidence?.serviceId ? [evidence.serviceId] : []),
  holders: ({ disposal, evidence, ...file }) => ({
    ...caseHolders(file),
    REQUESTER: [{ id: disposal.requestedById, name: disposal.requestedByName }],
    CUSTODIAN: evidence ? [{ id: evidence.custodianId, name: evidence.custodianName }] : [],
  }),
  doneBy: ({ disposal }) => ({
    requestEvidenceDisposal: [{ id: disposal.requestedById }],
    requestArchiveDisposal: [{ id: disposal.requestedById }],
  }),
  states: ({ disposal }) => ({ Disposal: disposal.state }),
  gates: { ...incidentGates, ...disposalGates },
};
