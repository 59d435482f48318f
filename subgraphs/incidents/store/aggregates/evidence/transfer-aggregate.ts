import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import type { TransferFile } from "../../../domain/evidence/evidence-files.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { custodianGates, handoverGates } from "../../../domain/gates/evidence/custody-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { partOfIncident } from "../../saving/part-of-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";
import { loadEvidence } from "./load-evidence.js";

/** An offer to take evidence over, as it is answered or taken back. */
export const transferAggregate: Aggregate<
  { readonly incidentId: string; readonly evidenceTransferId: string },
  TransferFile,
  Records
> = {
  ...partOfIncident("EvidenceTransfer", ({ transfer }: TransferFile) => transfer),
  async load(transaction, input, context) {
    const { incidentId, evidenceTransferId: id } = input;
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const transfer = await transaction.findOneBy(tables.EvidenceTransfer, { incidentId, id });
    if (!transfer) return notFound("EvidenceTransfer", id);
    const found = await loadEvidence(transaction, incidentId, transfer.evidenceId);
    return isRefusal(found) ? found : { ...file, ...found, transfer };
  },
  serviceIds: ({ evidence: { serviceId } }) => (serviceId ? [serviceId] : []),
  holders: ({ transfer, ...file }) => ({
    ...caseHolders(file),
    OFFEREE: [{ id: transfer.toId, name: transfer.toName }],
    OFFERER: [{ id: transfer.offeredById, name: transfer.offeredByName }],
  }),
  // Nobody is both ends of a transfer; and whoever has it pass without its custodian does not take it.
  doneBy: ({ transfer: { offeredById, approvedById } }) =>
    approvedById
      ? { replaceCustodian: [{ id: offeredById }], grantApproval: [{ id: approvedById }] }
      : { offerEvidenceTransfer: [{ id: offeredById }] },
  states: ({ transfer }) => ({ EvidenceTransfer: transfer.state }),
  gates: { ...incidentGates, ...custodianGates, ...handoverGates },
};
