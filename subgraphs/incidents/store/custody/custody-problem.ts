import { chainProblem, chainStart } from "../../../../platform/actions/audit/chain.js";
import { inputHash } from "../../../../platform/actions/input-hash.js";
import { standsByChain } from "../../domain/evidence/stands-by-chain.js";
import type { CustodyEntry } from "../../domain/records/evidence/custody-entry.js";
import type { Evidence } from "../../domain/records/evidence/evidence.js";

/** What of a link its hash covers: what it does not say is no part of it. */
export const hashedPart = (link: Omit<CustodyEntry, "previousHash" | "hash">): object =>
  Object.fromEntries(Object.entries(link).filter(([, value]) => value !== null));

/** SHA-256 over all that is recorded of evidence at its collection and never changes, which the first link of its chain has. */
export const itemHash = (of: Evidence): string => {
  const { id, incidentId, kind, title, description, sha256, sizeBytes } = of;
  const { collectedById, collectedAt, investigationId, serviceId } = of;
  return inputHash({
    ...{ id, incidentId, kind, title, description, sha256, sizeBytes },
    ...{ collectedById, collectedAt, investigationId, serviceId },
  });
};

const same = (one: unknown, other: unknown): boolean =>
  one instanceof Date && other instanceof Date ? one.getTime() === other.getTime() : one === other;

/** What of the record of evidence is not as its chain of custody says. */
function differences(evidence: Evidence, entries: readonly CustodyEntry[]): readonly string[] {
  const said = standsByChain(entries);
  const changed = {
    "what was collected": entries[0]?.itemHash != null && entries[0].itemHash !== itemHash(evidence),
    "its custodian":
      evidence.custodianId !== said.custodianId ||
      (said.custodianName !== null && evidence.custodianName !== said.custodianName),
    "where it is kept": evidence.storagePlace !== said.storagePlace,
    "its state": evidence.state !== said.state,
    "what was found of its hash":
      !same(evidence.verifiedAt, said.verifiedAt) ||
      evidence.hashMatches !== said.hashMatches ||
      !same(evidence.mismatchFoundAt, said.mismatchFoundAt),
  };
  return Object.entries(changed).flatMap(([name, isChanged]) => (isChanged ? [name] : []));
}

/** Why a chain of custody is not intact; undefined where it is. `audit:verify` also holds it to the audit chain. */
function brokenLink(entries: readonly CustodyEntry[]): string | undefined {
  if (entries.length === 0) return "It has no entry.";
  let lastHash = chainStart;
  for (const [length, { previousHash, hash, ...link }] of entries.entries()) {
    const found = chainProblem(
      { sequence: link.sequence, entry: hashedPart(link), previousHash, hash },
      length,
      lastHash,
    );
    if (found) return `entry ${found.at}: ${found.why}`;
    lastHash = hash;
  }
  return undefined;
}

/** Why a chain of custody cannot be relied on: it is not intact, or the record of the evidence says something else. */
export function custodyProblem(evidence: Evidence, entries: readonly CustodyEntry[]): string | undefined {
  const broken = brokenLink(entries);
  if (broken) return broken;
  const changed = differences(evidence, entries);
  return changed.length > 0 ? `the record says otherwise of ${changed.join(", ")}` : undefined;
}
