import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** The predecessor hash of the first link. */
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

/** A stored link: number, hashed entry, and its two hashes. */
export interface Link {
  readonly sequence: number;
  readonly entry: object;
  readonly previousHash: string;
  readonly hash: string;
}

/** Why a link does not continue a chain of this length and last hash, if it does not. Pure. */
export function chainProblem(
  link: Link,
  length: number,
  lastHash: string,
): { readonly at: number; readonly why: string } | undefined {
  const at = length + 1;
  if (link.sequence < 1) return { at: link.sequence, why: "it stands before the first entry" };
  if (link.sequence !== at) return { at, why: "it is missing" };
  if (link.previousHash !== lastHash) return { at, why: "it does not follow the entry before it" };
  if (link.hash !== chainHash(lastHash, link.entry)) return { at, why: "its content was changed" };
  return undefined;
}
