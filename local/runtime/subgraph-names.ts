import subgraphs from "../../subgraphs/subgraphs.json";

export type SubgraphName = keyof typeof subgraphs;

/** The subgraphs, each a process with a database of its own, as the one list of them has them. */
export const subgraphNames = Object.keys(subgraphs) as readonly SubgraphName[];
