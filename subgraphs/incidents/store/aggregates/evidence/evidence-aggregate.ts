import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { findResponders } from "../../../../access/directory/directory.js";
import type {
  EvidenceFile,
  ReceiverFile,
  UnneededFile,
  VerificationFile,
} from "../../../domain/evidence/evidence-files.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import {
  custodyGates,
  evidenceGates,
  receiverGates,
  verificationGates,
} from "../../../domain/gates/evidence/custody-gates.js";
import { evidenceDisposalGates } from "../../../domain/gates/evidence/retention-gates.js";
import { caseHolders, doneInCase } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { caseApprovals } from "../../case/case-approvals.js";
import { citingInvestigations } from "../../case/citing-investigations.js";
import { handledEvidence, unhandled } from "../../case/handled-evidence.js";
import { newPartOfIncident, partOfIncident } from "../../saving/part-of-incident.js";
import { incidentAggregate } from "../case/incident-aggregate.js";
import { loadEvidence } from "./load-evidence.js";

interface OnEvidence {
  readonly incidentId: string;
  readonly evidenceId: string;
}

const custodianOf = ({ evidence, ...file }: EvidenceFile) => ({
  ...caseHolders(file),
  CUSTODIAN: [{ id: evidence.custodianId, name: evidence.custodianName }],
});

/** A piece of evidence, as it is handled: also after its incident has ended, but not once that goes on elsewhere. */
export const evidenceAggregate: Aggregate<OnEvidence, EvidenceFile, Records> = {
  ...partOfIncident("Evidence", ({ evidence }: EvidenceFile) => evidence),
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const found = await loadEvidence(transaction, input.incidentId, input.evidenceId);
    return isRefusal(found) ? found : { ...file, ...found };
  },
  // What comes from no service is the security side's alone.
  serviceIds: ({ evidence: { serviceId } }) => (serviceId ? [serviceId] : []),
  holders: custodianOf,
  states: ({ evidence }) => ({ Evidence: evidence.state }),
  gates: { ...incidentGates, ...evidenceGates, ...custodyGates },
};

/** Evidence whose hash is about to be recorded as it was computed again. */
export const verificationAggregate: Aggregate<OnEvidence, VerificationFile, Records> = {
  ...partOfIncident("Evidence", ({ evidence }: VerificationFile) => evidence),
  async load(transaction, input, context) {
    const file = await evidenceAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { id } = file.evidence;
    return { ...file, ...((await handledEvidence(transaction, [id])).get(id) ?? unhandled) };
  },
  serviceIds: evidenceAggregate.serviceIds,
  holders: custodianOf,
  states: evidenceAggregate.states,
  gates: { ...incidentGates, ...evidenceGates, ...custodyGates, ...verificationGates },
};

/** Evidence that is about to be opened to whoever accesses it: the answer to that shows them where it is kept. */
export const openedEvidenceAggregate: typeof evidenceAggregate = {
  ...evidenceAggregate,
  async save(transaction, loaded, decision, by) {
    const saved = await evidenceAggregate.save(transaction, loaded, decision, by);
    return { ...saved, openedToId: by.viewer.personId } as typeof saved;
  },
};

/** Evidence that is about to be offered to a person. */
export const transferOfferAggregate: Aggregate<OnEvidence & { readonly personId: string }, ReceiverFile, Records> = {
  ...newPartOfIncident<"EvidenceTransfer", ReceiverFile>("EvidenceTransfer"),
  async load(transaction, input, context) {
    const file = await evidenceAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    return { ...file, people: await findResponders(transaction, [input.personId, file.evidence.custodianId]) };
  },
  serviceIds: evidenceAggregate.serviceIds,
  holders: custodianOf,
  states: evidenceAggregate.states,
  gates: { ...incidentGates, ...evidenceGates, ...receiverGates },
};

/** The same, where its custodian cannot be reached: an executive incident manager has approved it. */
export const replacementOfferAggregate: typeof transferOfferAggregate = {
  ...transferOfferAggregate,
  doneBy: doneInCase,
  approvals: caseApprovals,
};

/** Evidence whose disposal is about to be asked for. */
export const evidenceDisposalRequestAggregate: Aggregate<OnEvidence, UnneededFile, Records> = {
  ...newPartOfIncident<"Disposal", UnneededFile>("Disposal"),
  async load(transaction, input, context) {
    const file = await evidenceAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { id } = file.evidence;
    return { ...file, citedBy: (await citingInvestigations(transaction, [id])).get(id) ?? [] };
  },
  serviceIds: evidenceAggregate.serviceIds,
  holders: custodianOf,
  states: evidenceAggregate.states,
  gates: { ...incidentGates, ...evidenceDisposalGates },
};
