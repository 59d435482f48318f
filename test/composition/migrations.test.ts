import { readdirSync } from "node:fs";
import { join } from "node:path";
import { subgraphNames } from "../../local/runtime/subgraph-names.js";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { migrationRoomsOf } from "./support/migration-rooms.js";

const datesIn = (room: string) =>
  readdirSync(join(repositoryRoot, room, "migrations")).flatMap((file) => /^\d{13}/.exec(file)?.[0] ?? []);

test.each(subgraphNames)(
  "no two migrations of a database of %s are of the same moment, which would leave their order open",
  (name) => {
    const dates = ["platform/database", ...migrationRoomsOf(name)].flatMap(datesIn);
    expect(dates.length).toBeGreaterThan(8);
    expect(dates.filter((date, index) => dates.indexOf(date) !== index)).toEqual([]);
  },
);

test.each(subgraphNames)("each migration of %s is listed in its store/database.ts, the newest last", async (name) => {
  const { database }: { database: { migrations: readonly { name: string }[] } } = await import(
    join(repositoryRoot, "subgraphs", name, "store/database")
  );
  const listed = database.migrations.map((migration) => /\d{13}$/.exec(migration.name)?.[0]);
  expect(listed).toEqual(migrationRoomsOf(name).flatMap(datesIn).toSorted());
});
