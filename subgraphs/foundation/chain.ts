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

/** Walks a chain from its start and says which link is the first that does not fit, and why. */
export function verifyChain(links: readonly Link[]): {
  readonly firstBad?: string;
  readonly why?: string;
} {
  let expected = chainStart;
  for (const link of links) {
    if (link.previousHash !== expected)
      return {
        firstBad: link.name,
        why: "it does not follow the entry before it",
      };
    if (link.hash !== chainHash(expected, link.entry)) return { firstBad: link.name, why: "its content was changed" };
    expected = link.hash;
  }
  return {};
}
