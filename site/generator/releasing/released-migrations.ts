import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** By file, seen from the root of the repository, the SHA-256 of what stands in it. */
type MigrationDigests = Readonly<Record<string, string>>;

const listFile = "subgraphs/released-migrations.json";

/** The migrations that have been released: databases somewhere have run them, and would not run a changed one again. */
export const releasedMigrations = (repository: string): MigrationDigests =>
  JSON.parse(readFileSync(path.join(repository, listFile), "utf8"));

/** The migrations as they stand in this checkout, but that of the template for new subgraphs, which no database runs. */
export function migrationsAsTheyStand(repository: string): MigrationDigests {
  const filesIn = (room: string) =>
    readdirSync(path.join(repository, room), { recursive: true, encoding: "utf8" }).map((file) =>
      path.posix.join(room, file.split(path.sep).join("/")),
    );
  const files = ["platform", "subgraphs"]
    .flatMap(filesIn)
    .filter((file) => /\/migrations\/\d{13}-[^/]+\.ts$/.test(file) && !file.startsWith("subgraphs/template/"))
    .sort();
  return Object.fromEntries(files.map((file) => [file, digestOf(readFileSync(path.join(repository, file)))]));
}

/** Which released migrations are not what they were: changed, or gone. Pure. */
export const changedMigrations = (released: MigrationDigests, standing: MigrationDigests): readonly string[] =>
  Object.keys(released).filter((file) => standing[file] !== released[file]);

/** Adds those of this checkout that were never released. What has been stays as it was written down. */
export function releaseMigrations(repository: string): void {
  const all = { ...migrationsAsTheyStand(repository), ...releasedMigrations(repository) };
  writeFileSync(path.join(repository, listFile), `${JSON.stringify(all, undefined, 2)}\n`);
}

const digestOf = (content: Buffer): string => createHash("sha256").update(content).digest("hex");
