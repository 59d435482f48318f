import { chainHash, chainStart } from "../../../platform/actions/audit/chain.js";
import type { CustodyEntry } from "../domain/records/evidence/custody-entry.js";

/** The link with which a chain of custody begins: the collection of the evidence. */
export function firstCustodyEntry(
  collection: Pick<
    CustodyEntry,
    "id" | "evidenceId" | "incidentId" | "handlerId" | "occurredAt" | "timeZone" | "storagePlace"
  >,
): CustodyEntry {
  const entry = { ...collection, sequence: 1, event: "COLLECTED" } as const;
  return { ...entry, previousHash: chainStart, hash: chainHash(chainStart, entry) };
}
