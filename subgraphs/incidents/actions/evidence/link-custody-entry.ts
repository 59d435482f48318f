import { chainHash, chainStart } from "../../../../platform/actions/audit/chain.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { CustodyEntry } from "../../domain/records/evidence/custody-entry.js";
import { hashedPart } from "../../store/custody/custody-problem.js";

/** What is recorded of an event: what it does not have is left out. */
type Happening = Pick<CustodyEntry, "event" | "storagePlace"> &
  Partial<
    Pick<
      CustodyEntry,
      | "otherPartyId"
      | "otherPartyName"
      | "recipient"
      | "legalBasis"
      | "reason"
      | "sha256"
      | "hashMatches"
      | "approvedById"
      | "approvedByName"
      | "itemHash"
    >
  >;

/** Who handled the evidence, where and when. */
interface Handling {
  readonly input: { readonly occurredAt?: Date | null; readonly timeZone: string };
  readonly viewer: Viewer;
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/**
 * The next link of a chain of custody. Its hash covers all that it says; what it does not say is no part of it, so that
 * the links of process 1.0.0, which said less, are verified in the same way.
 * @param last the link before it; null for the collection, with which a chain begins
 */
export function linkCustodyEntry(
  { input, viewer, now, newIdentifier }: Handling,
  of: Pick<CustodyEntry, "evidenceId" | "incidentId">,
  last: Pick<CustodyEntry, "sequence" | "hash"> | null,
  { event, storagePlace, ...more }: Happening,
): CustodyEntry {
  const link = {
    id: newIdentifier(),
    evidenceId: of.evidenceId,
    incidentId: of.incidentId,
    sequence: (last?.sequence ?? 0) + 1,
    event,
    handlerId: viewer.personId,
    occurredAt: input.occurredAt ?? now,
    timeZone: input.timeZone,
    storagePlace,
    recordedAt: now,
    handlerName: viewer.name,
    otherPartyId: null,
    otherPartyName: null,
    recipient: null,
    legalBasis: null,
    reason: null,
    sha256: null,
    hashMatches: null,
    approvedById: null,
    approvedByName: null,
    itemHash: null,
    ...more,
  };
  const previousHash = last?.hash ?? chainStart;
  return { ...link, previousHash, hash: chainHash(previousHash, hashedPart(link)) };
}
