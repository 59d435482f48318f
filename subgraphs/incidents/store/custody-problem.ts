import { chainProblem, chainStart } from "../../../platform/actions/audit/chain.js";
import type { CustodyEntry } from "../domain/records/evidence/custody-entry.js";

/** What of a link its hash covers: what it does not say is no part of it. */
export const hashedPart = (link: Omit<CustodyEntry, "previousHash" | "hash">): object =>
  Object.fromEntries(Object.entries(link).filter(([, value]) => value !== null));

/** Why a chain of custody is not intact; undefined where it is. `audit:verify` also holds it to the audit chain. */
export function custodyProblem(entries: readonly CustodyEntry[]): string | undefined {
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
