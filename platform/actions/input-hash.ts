import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** SHA-256 of an input, in hexadecimal: the same for the same input, in whichever order it was written. */
export const inputHash = (input: object): string =>
  createHash("sha256")
    .update(canonicalize(JSON.parse(JSON.stringify(input))) ?? "")
    .digest("hex");

/** What an approval is given for: the input without the version that its sender had seen, and without what is left out. */
export const approvedInput = (input: object): object =>
  Object.fromEntries(
    Object.entries(input).filter(
      ([name, value]) => name !== "expectedVersion" && value !== null && value !== undefined,
    ),
  );

/** What the audit trail keeps of many: how many there were, and a hash by which they are known again. */
export const asCountAndHash = (all: readonly unknown[]) => ({ count: all.length, sha256: inputHash(all) });
