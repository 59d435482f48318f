import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** SHA-256 of an input, in hexadecimal: the same for the same input, in whichever order it was written. */
export const inputHash = (input: object): string =>
  createHash("sha256")
    .update(canonicalize(JSON.parse(JSON.stringify(input))) ?? "")
    .digest("hex");

/** The part of an input that an approval is bound to: all but `expectedVersion` and fields that are left out. */
export const approvedInput = (input: object): object =>
  Object.fromEntries(
    Object.entries(input).filter(
      ([name, value]) => name !== "expectedVersion" && value !== null && value !== undefined,
    ),
  );

/** A summary of a long list for the audit trail: its length, and a hash to recognize it by. */
export const asCountAndHash = (all: readonly unknown[]) => ({ count: all.length, sha256: inputHash(all) });
