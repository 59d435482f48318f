import { readdirSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../runtime/repository-root.js";

const datesIn = (room: string) =>
  readdirSync(join(repositoryRoot, room, "migrations")).flatMap((file) => /^\d{13}/.exec(file)?.[0] ?? []);

test.each([
  ["incidents", ["platform/database", "subgraphs/access", "subgraphs/incidents/store"]],
  ["lessons", ["platform/database", "subgraphs/access", "subgraphs/lessons/store"]],
  ["teams", ["platform/database", "subgraphs/teams/store"]],
])(
  "no two migrations of a database of %s are of the same moment, which would leave their order open",
  (_subgraph, rooms) => {
    const dates = rooms.flatMap(datesIn);
    expect(dates.length).toBeGreaterThan(8);
    expect(dates.filter((date, index) => dates.indexOf(date) !== index)).toEqual([]);
  },
);
