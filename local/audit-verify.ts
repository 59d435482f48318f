import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { namesOfSettings } from "../subgraphs/foundation/environment.js";
import { databaseSetting } from "./process-table.js";
import { repositoryRoot } from "./repository-root.js";
import { livingRecords } from "./running-records.js";
import { chosenDataFolder } from "./running-url.js";
import { secretsOf } from "./secrets.js";
import { subgraphNames } from "./subgraph-names.js";

/*
 * The command `npm run audit:verify`: hands the databases of the system that runs on this machine to the check of the
 * foundation. Where a setting DATABASE_URL_… is given, or asked for help or by name, the check reads the settings itself.
 */

/** The settings of the embedded databases. @throws Error that says how to name others when their server does not run. */
function settingsOfRunningSystem(dataFolder: string): Readonly<Record<string, string>> {
  const portFile = join(dataFolder, "database-port");
  const running = existsSync(portFile) && livingRecords(dataFolder).some(({ usesDatabase }) => usesDatabase);
  if (!running)
    throw new Error(
      `No setting DATABASE_URL_… is set, and no database server runs with the data folder ${dataFolder}. ` +
        "Start Cordon (npm start), say where its folder is (CORDON_DATA), or set DATABASE_URL_INCIDENTS or the like.",
    );
  const [port, { databasePasswords }] = [readFileSync(portFile, "utf8").trim(), secretsOf(dataFolder)];
  return Object.fromEntries(
    subgraphNames.map((name) => [
      databaseSetting(name),
      `postgres://${name}:${databasePasswords[name]}@127.0.0.1:${port}/${name}`,
    ]),
  );
}

function main(): void {
  const asked = process.argv.slice(2);
  const given = namesOfSettings("DATABASE_URL_").length > 0 || asked.includes("--help");
  const dataFolder = chosenDataFolder();
  const found = given ? {} : settingsOfRunningSystem(dataFolder);
  if (!given) process.stdout.write(`The databases of the system that runs with ${dataFolder}:\n`);
  const check = join(repositoryRoot, "dist", "subgraphs", "foundation", "audit-verify.js");
  const { status } = spawnSync(process.execPath, [check, ...asked], {
    env: { ...process.env, ...found },
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}

try {
  main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
