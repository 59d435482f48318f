import { createHash } from "node:crypto";
import { parse } from "graphql";
import type { Operation } from "./operation.js";
import { operationsInSupergraph } from "./operations-in-supergraph.js";
import type { Reaction } from "./reaction.js";
import { reactionsInSupergraph } from "./reactions-in-supergraph.js";
import { subgraphNames } from "./subgraph-names.js";

/** What one supergraph schema declares about the response process. */
export interface ProcessInForce {
  readonly schemaHash: string;
  /** The names of the subgraphs that the supergraph is made of. */
  readonly subgraphs: readonly string[];
  readonly operations: readonly Operation[];
  readonly reactions: readonly Reaction[];
}

/** Reads the process out of the text of a supergraph schema. Pure. */
export function processInForce(supergraphSdl: string): ProcessInForce {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  return {
    schemaHash: createHash("sha256").update(supergraphSdl).digest("hex"),
    subgraphs: [...subgraphNames(supergraph).values()],
    operations: operationsInSupergraph(supergraph),
    reactions: reactionsInSupergraph(supergraph),
  };
}
