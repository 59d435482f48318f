import type { SubgraphName } from "../../../local/runtime/subgraph-names.js";
import subgraphs from "../../../subgraphs/subgraphs.json";

/** Where the migrations of a subgraph's database lie, beside those of the platform; whoever hears teams keeps a directory. */
export const migrationRoomsOf = (name: SubgraphName): readonly string[] => [
  ...(subgraphs.teams.subscribers.includes(name) ? ["subgraphs/access"] : []),
  `subgraphs/${name}/store`,
];
