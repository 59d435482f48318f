import { composeServices } from "@apollo/composition";
import { parse } from "graphql";

/** A subgraph for composition. */
export interface SubgraphDefinition {
  readonly name: string;
  /** Its URL, unless a setting of the gateway overrides it. */
  readonly url: string;
  readonly sdl: string;
}

type Composition =
  | { readonly supergraphSdl: string; readonly problems?: undefined }
  | { readonly problems: readonly string[] };

/** The hints that are accepted, each where its reason holds. */
const harmlessHints: Readonly<Record<string, (message: string) => boolean>> = {
  // The response model has some enums as documentation.
  UNUSED_ENUM_TYPE: () => true,
  // Each subgraph has the names of its own operations there; together they are all.
  INCONSISTENT_ENUM_VALUE_FOR_OUTPUT_ENUM: (message) => message.includes('of enum type "OperationName"'),
};

/** Composes subgraphs into a supergraph. Other hints count as problems, since they mark inconsistent subgraphs. */
export function composeSupergraph(subgraphs: readonly SubgraphDefinition[]): Composition {
  const result = composeServices(subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));
  const problems = [
    ...(result.errors ?? []).map(({ message, extensions }) => `${extensions?.code ?? "ERROR"}: ${message}`),
    ...(result.hints ?? [])
      .filter(({ definition, message }) => !harmlessHints[definition.code]?.(message))
      .map((hint) => hint.toString()),
  ];
  return result.supergraphSdl && problems.length === 0 ? { supergraphSdl: result.supergraphSdl } : { problems };
}
