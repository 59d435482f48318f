import { composeServices } from "@apollo/composition";
import { parse } from "graphql";

/** A subgraph as composition takes it. */
export interface SubgraphDefinition {
  readonly name: string;
  /** Where the gateway finds it, unless a setting says otherwise. */
  readonly url: string;
  readonly sdl: string;
}

type Composition =
  | { readonly supergraphSdl: string; readonly problems?: undefined }
  | { readonly problems: readonly string[] };

/** The one harmless hint: an enum that no field shows. The response model has some, for those who read the schema. */
const harmlessHint = "UNUSED_ENUM_TYPE";

/** Composes subgraphs into a supergraph. A hint is a problem too: it marks two subgraphs that say different things. */
export function composeSupergraph(subgraphs: readonly SubgraphDefinition[]): Composition {
  const result = composeServices(subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));
  const problems = [
    ...(result.errors ?? []).map(({ message, extensions }) => `${extensions?.code ?? "ERROR"}: ${message}`),
    ...(result.hints ?? []).filter(({ definition }) => definition.code !== harmlessHint).map((hint) => hint.toString()),
  ];
  return result.supergraphSdl && problems.length === 0 ? { supergraphSdl: result.supergraphSdl } : { problems };
}
