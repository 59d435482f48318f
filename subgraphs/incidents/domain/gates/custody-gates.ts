import { gateRules } from "../../../response-model/gates/gate-rules.js";
import { approvalFor } from "../approval-for.js";
import { canRead } from "../can-read.js";
import type { CollectionFile, EvidenceFile, ReceiverFile } from "../evidence-files.js";
import type { CustodyEntry } from "../records/evidence/custody-entry.js";

const met = [] as const;

/** The gate of whatever goes into a chain of custody: it says when that was, or now where it does not say. */
export const custodyGates = gateRules<
  { readonly lastEntry: Pick<CustodyEntry, "occurredAt"> | null },
  { readonly occurredAt?: Date | null }
>()({
  CUSTODY_IN_ORDER: ({ lastEntry }, { input, now }) => {
    const at = input.occurredAt ?? now;
    if (at > now) return [["IN_THE_FUTURE", { occurredAt: at.toISOString() }]];
    return lastEntry && at < lastEntry.occurredAt
      ? [["BEFORE_THE_LAST", { occurredAt: at.toISOString(), last: lastEntry.occurredAt.toISOString() }]]
      : met;
  },
});

/** The gates of a piece of evidence. */
export const evidenceGates = gateRules<EvidenceFile>()({
  TRANSFER_SETTLED: ({ evidence, transfers }) => {
    const offer = transfers.find(({ evidenceId, state }) => evidenceId === evidence.id && state === "OFFERED");
    return offer ? [["OFFERED", { person: offer.toName }]] : met;
  },
  HASH_RECORDED: ({ evidence }) => (evidence.sha256 === null ? [["NONE", {}]] : met),
});

/** The gates of offering evidence to somebody. */
export const receiverGates = gateRules<ReceiverFile, { readonly personId?: string }>()({
  RECEIVER_FITS: (file, attempted) => {
    const { input, viewer } = attempted;
    const { personId = "" } = input;
    const { evidence, incident, people } = file;
    const person = people.find(({ id }) => id === personId);
    if (!person) return [["UNKNOWN", { id: personId }]];
    if (person.id === evidence.custodianId) return [["SAME_PERSON", { person: person.name }]];
    if ([viewer.personId, ...(viewer.otherAccountIds ?? [])].includes(person.id)) return [["ONESELF", {}]];
    if (approvalFor(file, attempted)?.decidedById === person.id) return [["APPROVER", { person: person.name }]];
    if (person.kind !== "PERSON") return [["PROGRAM", { person: person.name }]];
    return canRead(person, file) ? met : [["SHUT_OUT", { person: person.name, handling: incident.handling }]];
  },
});

/** The gates of collecting evidence. */
export const collectionGates = gateRules<CollectionFile>()({
  SOURCE_FITS: ({ sourceServiceId, sourceService, responses, investigation }) => {
    if (sourceServiceId !== null && !responses.some(({ serviceId }) => serviceId === sourceServiceId))
      return [["UNAFFECTED", { service: sourceService }]];
    return investigation?.state === "CONCLUDED" ? [["CONCLUDED", {}]] : met;
  },
});
