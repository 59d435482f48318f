import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { livingRecords } from "../data-folder/running-records.js";
import { secretsOf } from "../data-folder/secrets.js";
import { subgraphNames } from "../runtime/subgraph-names.js";
import { databaseSetting } from "../system/process-table.js";

/** The settings of the embedded databases. @throws Error that says how to name others when the server does not run */
export function settingsOfRunningSystem(dataFolder: string): Readonly<Record<string, string>> {
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
