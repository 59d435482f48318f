import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** What the first link of a chain names as its predecessor. */
export const chainStart = "0".repeat(64);

/**
 * The hash that ties an append-only entry to the one before it: SHA-256 (hexadecimal) over the predecessor's hash and
 * the entry in canonical JSON (RFC 8785). Whoever alters, removes or reorders an entry breaks every hash after it.
 */
export function chainHash(previousHash: string, entry: object): string {
  return createHash("sha256")
    .update(previousHash)
    .update("\n")
    .update(canonicalize(JSON.parse(JSON.stringify(entry))) ?? "")
    .digest("hex");
}

/** One stored link: the entry as it was hashed, and the two hashes stored beside it. */
export interface Link {
  /** How a reader finds the row, for instance its sequence number. */
  readonly name: string;
  readonly entry: object;
  readonly previousHash: string;
  readonly hash: string;
}

/** What a walk along a chain found. */
export interface ChainFinding {
  /** The first link that does not fit, and why; both missing when all fit. */
  readonly firstBad?: string;
  readonly why?: string;
  /** The hash of the last link that fits: where the walk over the next page goes on. */
  readonly lastHash: string;
}

/** Walks a chain, or the next page of one, and says which link is the first that does not fit, and why. Pure. */
export function verifyChain(links: readonly Link[], previousHash = chainStart): ChainFinding {
  let lastHash = previousHash;
  for (const link of links) {
    if (link.previousHash !== lastHash)
      return { firstBad: link.name, why: "it does not follow the entry before it", lastHash };
    if (link.hash !== chainHash(lastHash, link.entry))
      return { firstBad: link.name, why: "its content was changed", lastHash };
    lastHash = link.hash;
  }
  return { lastHash };
}
