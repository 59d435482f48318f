import { spawnSync } from "node:child_process";
import { BuildError } from "./build-error.js";

/** Runs a command to its end, showing what it says. */
export function run(command: string, parameters: readonly string[], folder: string): void {
  // A build asks nobody for newer versions: it works without a network.
  const env = { ...process.env, NODE_ENV: "production", NO_UPDATE_NOTIFIER: "1" };
  const { status, error } = spawnSync(command, parameters, { cwd: folder, stdio: "inherit", env });
  if (error || status !== 0) {
    const reason = error?.message ?? `it ended with code ${status}`;
    throw new BuildError(
      `\`${command} ${parameters.join(" ")}\` failed in ${folder}: ${reason}. What it said is above.`,
    );
  }
}
