import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { subgraphNames } from "../../local/runtime/subgraph-names.js";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { releasedMigrations } from "../../site/generator/releasing/released-migrations.js";
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

test.each(subgraphNames)(
  "no new migration of %s adds a check to a table that is there while it reads all of it, and nobody else may: NOT VALID first, then VALIDATE",
  (name) => {
    const released = releasedMigrations(repositoryRoot);
    const files = migrationRoomsOf(name)
      .flatMap((room) =>
        readdirSync(join(repositoryRoot, room, "migrations")).map((file) => `${room}/migrations/${file}`),
      )
      .filter((file) => /\d{13}[^/]*[.]ts$/.test(file) && !(file in released));
    const statements = files.flatMap((file) =>
      readFileSync(join(repositoryRoot, file), "utf8")
        .split(/[;`]/)
        .map((statement) => ({ file, statement: statement.trim() })),
    );
    const madeAnew = new Set(statements.flatMap(({ statement }) => /^CREATE TABLE (\w+)/m.exec(statement)?.[1] ?? []));
    const scanning = statements.filter(({ statement }) => {
      const table = /^\s*ALTER TABLE (\w+)/m.exec(statement)?.[1];
      const isThere = table !== undefined && !madeAnew.has(table);
      return isThere && statement.split(/\bCHECK\b/).length > statement.split("NOT VALID").length;
    });
    expect(scanning).toEqual([]);
  },
);
