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

/** The only hint that is accepted: an enum that no field uses. The response model has some, as documentation. */
const harmlessHint = "UNUSED_ENUM_TYPE";

/** Composes subgraphs into a supergraph. Hints count as problems, since they mark inconsistent subgraphs. */
export function composeSupergraph(subgraphs: readonly SubgraphDefinition[]): Composition {
  const result = composeServices(subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));
  const problems = [
    ...(result.errors ?? []).map(({ message, extensions }) => `${extensions?.code ?? "ERROR"}: ${message}`),
    ...(result.hints ?? []).filter(({ definition }) => definition.code !== harmlessHint).map((hint) => hint.toString()),
  ];
  return result.supergraphSdl && problems.length === 0 ? { supergraphSdl: result.supergraphSdl } : { problems };
}
