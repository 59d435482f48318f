/** The subgraphs, each a process with a database of its own. */
export const subgraphNames = ["teams", "incidents", "lessons"] as const;

export type SubgraphName = (typeof subgraphNames)[number];
