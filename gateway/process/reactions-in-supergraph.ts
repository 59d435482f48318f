import { type DocumentNode, Kind } from "graphql";
import { argumentsOf, text } from "./directive-arguments.js";
import type { Reaction } from "./reaction.js";
import { readDeclaration } from "./read-declaration.js";
import { graphOf, subgraphNames } from "./subgraph-names.js";

/** Reads every field of a supergraph that declares a reaction, in alphabetical order. Pure. */
export function reactionsInSupergraph(supergraph: DocumentNode): readonly Reaction[] {
  const subgraphs = subgraphNames(supergraph);
  return supergraph.definitions
    .flatMap((type) => (type.kind === Kind.OBJECT_TYPE_DEFINITION ? [type] : []))
    .flatMap((type) =>
      (type.fields ?? []).flatMap((field) =>
        argumentsOf(field, "reaction").map(
          ({ on, every }): Reaction => ({
            ...readDeclaration(field, subgraphs.get(graphOf(field, type)) ?? ""),
            on: text(on),
            every: every === undefined ? null : Number(every),
          }),
        ),
      ),
    )
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
