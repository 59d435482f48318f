/** The name of this subgraph in the supergraph. */
export const nodesSubgraphName = "nodes";

/** Composition requires a URL. A subgraph with this one is resolved within the gateway. */
export const nodesSubgraphUrl = "http://nodes.invalid";

/** So many nodes at a time. */
export const maxNodes = 100;

/**
 * The schema of the subgraph that finds out of which type a node is; it knows nothing more of them.
 * @param constraint the definition of the directive that declares the bounds of an input, where the other subgraphs have one
 */
export const nodesSchema = (types: readonly string[], constraint?: string): string => `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
${constraint === undefined ? "" : linkConstraint(constraint)}

type Query {
  """
  The object with this id; null if there is none that you may see. Use an inline fragment for each type that you expect:
  \`node(id: $id) { id ... on Incident { number title } ... on Task { title state } }\`.
  """
  node("The id of a \`Node\`." id: ID!): Node

  "Several objects at once, in the order of their ids: null in place of each that is not there or that you may not see."
  nodes("Up to ${maxNodes} ids." ids: [ID!]!${constraint === undefined ? "" : ` @constraint(maxItems: ${maxNodes})`}): [Node]
}

interface Node {
  id: ID!
}
${[...new Set(types)].sort().map(stub).join("")}`;

const linkConstraint = (definition: string) => `
extend schema
  @link(url: "https://cordon.dev/process/v1.0", import: ["@constraint"])
  @composeDirective(name: "@constraint")

${definition}
`;

const stub = (type: string) => `
type ${type} implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}
`;
