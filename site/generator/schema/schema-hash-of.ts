import { createHash } from "node:crypto";

/** SHA-256 of a supergraph's text, in hexadecimal, as the gateway that executes it tells it. */
export function schemaHashOf(supergraph: string): string {
  return createHash("sha256").update(supergraph).digest("hex");
}
