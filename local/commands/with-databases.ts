import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { namesOfSettings } from "../../platform/runtime/environment.js";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { selectDataFolder } from "./running-url.js";
import { settingsOfRunningSystem } from "./settings-of-running-system.js";

/**
 * Runs a command of the platform, or of a subgraph, on the databases of the system on this machine. When a DATABASE_URL_… is set, or help
 * is requested, the command reads its settings itself.
 */
export function withDatabases(program: string, room = "platform"): void {
  const words = process.argv.slice(2);
  try {
    const given = namesOfSettings("DATABASE_URL_").length > 0 || words.includes("--help");
    const dataFolder = selectDataFolder();
    const found = given ? {} : settingsOfRunningSystem(dataFolder);
    // Beside the answer, which may be written into a file.
    if (!given) process.stderr.write(`The databases of the system that runs with ${dataFolder}:\n`);
    const compiled = join(repositoryRoot, "dist", room, program);
    const env = { ...process.env, ...found };
    process.exitCode = spawnSync(process.execPath, [compiled, ...words], { env, stdio: "inherit" }).status ?? 1;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
