import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { MigrationInterface } from "typeorm";
import { repositoryRoot } from "../../../platform/runtime/repository-root.js";

type Migration = new () => MigrationInterface;

const dateOf = (file: string) => Number(/^\d{13}/.exec(file)?.[0] ?? Number.NaN);

async function migrationsIn(room: string, wanted: (date: number) => boolean): Promise<Migration[]> {
  const folder = join(repositoryRoot, room, "migrations");
  const files = readdirSync(folder).filter((file) => wanted(dateOf(file)));
  const modules: object[] = await Promise.all(files.map((file) => import(join(folder, file))));
  return modules.flatMap((module) => Object.values(module));
}

/** The migrations that lie in these rooms and whose dates are wanted. */
export const migrationsOf = async (rooms: readonly string[], wanted: (date: number) => boolean = Number.isFinite) =>
  (await Promise.all(rooms.map((room) => migrationsIn(room, wanted)))).flat();
