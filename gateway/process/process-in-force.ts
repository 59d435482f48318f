import { createHash } from "node:crypto";
import { parse } from "graphql";
import type { Operation } from "./operation.js";
import { operationsInSupergraph } from "./operations-in-supergraph.js";

/** What one supergraph schema declares about the response process. */
export interface ProcessInForce {
  readonly schemaHash: string;
  readonly operations: readonly Operation[];
}

/** Reads the process out of the text of a supergraph schema. Pure. */
export function processInForce(supergraphSdl: string): ProcessInForce {
  return {
    schemaHash: createHash("sha256").update(supergraphSdl).digest("hex"),
    operations: operationsInSupergraph(parse(supergraphSdl, { noLocation: true })),
  };
}
