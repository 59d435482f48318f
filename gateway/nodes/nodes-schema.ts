/** The name of this subgraph in the supergraph. */
export const nodesSubgraphName = "nodes";

/** Composition requires a URL. A subgraph with this one is resolved within the gateway. */
export const nodesSubgraphUrl = "http://nodes.invalid";

/** The schema of the subgraph that finds out of which type a node is; it knows nothing more of them. */
export const nodesSchema = (types: readonly string[]): string => `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])

type Query {
  """
  Whatever has this id; null when there is nothing that you may see. Say of which type you expect it to be, with an inline
  fragment for each: \`node(id: $id) { id ... on Incident { number title } ... on Task { title state } }\`.
  """
  node("The id, as any field \`id\` of a \`Node\` gives it." id: ID!): Node

  "The same for several at once, in the order of their ids: null where there is nothing that you may see."
  nodes("Up to 100 ids." ids: [ID!]!): [Node]
}

interface Node {
  id: ID!
}
${[...new Set(types)].sort().map(stub).join("")}`;

const stub = (type: string) => `
type ${type} implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}
`;
