/** The name of this subgraph in the supergraph. */
export const nodesSubgraphName = "nodes";

/** Composition requires a URL. A subgraph with this one is resolved within the gateway. */
export const nodesSubgraphUrl = "http://nodes.invalid";

/** The schema of the subgraph that finds out of which type a node is; it knows nothing more of them. */
export const nodesSchema = (types: readonly string[]): string => `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])

type Query {
  """
  The object with this id; null if there is none that you may see. Use an inline fragment for each type that you expect:
  \`node(id: $id) { id ... on Incident { number title } ... on Task { title state } }\`.
  """
  node("The id of a \`Node\`." id: ID!): Node

  "Several objects at once, in the order of their ids: null in place of each that is not there or that you may not see."
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
