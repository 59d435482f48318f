import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import {
  changedMigrations,
  migrationsAsTheyStand,
  releasedMigrations,
  releaseMigrations,
} from "../../site/generator/releasing/released-migrations.js";

test("A migration that has been released is never changed and never taken away: databases have run it.", () => {
  const released = releasedMigrations(repositoryRoot);
  expect(Object.keys(released).length).toBeGreaterThan(8);
  expect(changedMigrations(released, migrationsAsTheyStand(repositoryRoot))).toEqual([]);
});

test("One that is changed or gone is found; a new one is nothing to object to.", () => {
  expect(changedMigrations({ a: "1", b: "1", c: "1" }, { a: "1", b: "2", d: "1" })).toEqual(["b", "c"]);
});

test("A release adds the migrations that are new, and leaves those that were released as they are written down.", () => {
  const copy = mkdtempSync(path.join(tmpdir(), "cordon-migrations-"));
  for (const room of ["platform", "subgraphs"])
    cpSync(path.join(repositoryRoot, room), path.join(copy, room), { recursive: true });
  const [before, standing] = [releasedMigrations(copy), migrationsAsTheyStand(copy)];
  const [first = ""] = Object.keys(before);
  writeFileSync(path.join(copy, first), "-- changed");
  releaseMigrations(copy);
  expect(releasedMigrations(copy)).toEqual(standing);
  expect(changedMigrations(releasedMigrations(copy), migrationsAsTheyStand(copy))).toEqual([first]);
  rmSync(copy, { recursive: true });
});
