import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../../case-file.js";
import type { CollectionFile, EvidenceFile, Handled, Named, ReceiverFile } from "../../evidence/evidence-files.js";
import { hasExpired } from "../../has-expired.js";
import { approvalFor } from "../../people/approval-for.js";
import { mayRead } from "../../people/may-read.js";
import type { EvidenceTransfer } from "../../records/evidence/evidence-transfer.js";
import { type InCustody, outOfOrder, type WithTime } from "./out-of-order.js";

const met = [] as const;

/** The gate of whatever goes into a chain of custody. */
export const custodyGates = gateRules<InCustody, WithTime>()({ CUSTODY_IN_ORDER: outOfOrder });

/** The gates of answering an offer: what was offered is received neither before that, nor after the offer has ended. */
export const handoverGates = gateRules<
  InCustody & { readonly transfer: Pick<EvidenceTransfer, "state" | "fromName" | "offeredAt" | "expiresAt"> },
  WithTime
>()({
  CUSTODY_IN_ORDER: (file, attempted) => {
    const at = attempted.input.occurredAt ?? attempted.now;
    const { offeredAt } = file.transfer;
    return [
      ...outOfOrder(file, attempted),
      ...(at < offeredAt
        ? [["BEFORE_THE_OFFER", { occurredAt: at.toISOString(), offeredAt: offeredAt.toISOString() }] as const]
        : met),
    ];
  },
  TRANSFER_IN_TIME: ({ transfer: { state, fromName, expiresAt } }, { now }) =>
    state === "OFFERED" && expiresAt && hasExpired({ expiresAt }, now)
      ? [["ENDED", { expiresAt: expiresAt.toISOString(), custodian: fromName }]]
      : met,
});

/** The gates of a piece of evidence. */
export const evidenceGates = gateRules<EvidenceFile>()({
  TRANSFER_SETTLED: ({ evidence, transfers }) => {
    const offer = transfers.find(({ evidenceId, state }) => evidenceId === evidence.id && state === "OFFERED");
    return offer ? [["OFFERED", { person: offer.toName }]] : met;
  },
  HASH_RECORDED: ({ evidence }) => (evidence.sha256 === null ? [["NONE"]] : met),
});

/** Two accounts with the same address are of one human being. */
const isSameHuman = ({ email: one }: Named, { email: other }: Named): boolean =>
  !!one && one.toLowerCase() === other?.toLowerCase();

/** The gates of offering evidence to somebody. */
export const receiverGates = gateRules<ReceiverFile, { readonly personId?: string }>()({
  RECEIVER_FITS: (file, attempted) => {
    const { input, viewer } = attempted;
    const { personId = "" } = input;
    const { evidence, incident, people } = file;
    const person = people.find(({ id }) => id === personId);
    if (!person) return [["UNKNOWN", { id: personId }]];
    const custodian = people.find(({ id }) => id === evidence.custodianId);
    if (person.id === evidence.custodianId || (custodian && isSameHuman(person, custodian)))
      return [["SAME_PERSON", { person: person.name }]];
    if ([viewer.personId, ...(viewer.otherAccountIds ?? [])].includes(person.id))
      return [["ONESELF", { person: person.name }]];
    if (approvalFor(file, attempted)?.decidedById === person.id) return [["APPROVER", { person: person.name }]];
    if (person.kind !== "PERSON") return [["PROGRAM", { person: person.name }]];
    return mayRead(file, person) ? met : [["SHUT_OUT", { person: person.name, handling: incident.handling }]];
  },
});

/** The gates of becoming the custodian of evidence. */
export const custodianGates = gateRules<CaseFile>()({
  CUSTODIAN_READS: (file, { viewer: { personId, memberships } }) => {
    const teams = memberships.map(({ teamId, ...team }) => ({ ...team, id: teamId }));
    return mayRead(file, { id: personId, teams }) ? met : [["SHUT_OUT", { handling: file.incident.handling }]];
  },
});

/** The gates of computing the hash of evidence again. */
export const verificationGates = gateRules<Handled & Pick<EvidenceFile, "evidence">>()({
  DATA_AT_HAND: ({ evidence, accessedByIds, lastVerification }, { viewer: { personId, otherAccountIds = [] } }) => {
    if (lastVerification?.hashMatches === false && otherAccountIds.includes(lastVerification.byId))
      return [["OTHER_ACCOUNT"]];
    return [evidence.custodianId, ...accessedByIds].includes(personId) ? met : [["NOT_ACCESSED"]];
  },
});

/** The gates of collecting evidence. */
export const collectionGates = gateRules<CollectionFile>()({
  SOURCE_FITS: ({ sourceServiceId, sourceService, responses, investigation }) => {
    if (sourceServiceId !== null && !responses.some(({ serviceId }) => serviceId === sourceServiceId))
      return [["UNAFFECTED", { service: sourceService }]];
    return investigation?.state === "CONCLUDED" ? [["CONCLUDED"]] : met;
  },
});
