import { spawnSync } from "node:child_process";
import { BuildError } from "../errors/build-error.js";

type Settings = Readonly<Record<string, string>>;

/** Runs a command to its end, showing what it says. */
export function run(command: string, parameters: readonly string[], folder: string, settings: Settings = {}): void {
  const { status, error } = runToEnd(command, parameters, folder, settings);
  if (error || status !== 0) {
    const reason = error?.message ?? `it ended with code ${status}`;
    throw new BuildError(
      `\`${command} ${parameters.join(" ")}\` failed in ${folder}: ${reason}. What it said is above.`,
    );
  }
}

/** Whether a command ends well; what it says is shown. */
export function succeeds(command: string, parameters: readonly string[], folder: string): boolean {
  return runToEnd(command, parameters, folder, {}).status === 0;
}

function runToEnd(command: string, parameters: readonly string[], folder: string, settings: Settings) {
  // A build asks nobody for newer versions: it works without a network.
  const env = { ...process.env, NODE_ENV: "production", NO_UPDATE_NOTIFIER: "1", ...settings };
  return spawnSync(command, parameters, { cwd: folder, stdio: "inherit", env });
}
