import { createHash } from "node:crypto";

/**
 * What the audit trail keeps of an input in place of some of its texts: their SHA-256. A question and its answer may become
 * privileged, and the audit trail takes no change.
 */
export const withheld =
  (...names: readonly string[]) =>
  (input: object): object =>
    Object.fromEntries(
      Object.entries(input).map(([name, value]) => [
        name,
        names.includes(name) && typeof value === "string" ? { sha256: sha256(value) } : value,
      ]),
    );

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
