import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../../platform/runtime/repository-root.js";

/** The packages that Cordon is compared with: a folder of their own, so that the product never depends on them. */
export const peersFolder = join(repositoryRoot, "test/bench/peers");

let installing: Promise<void> | undefined;

/** Installs them when they are missing. @throws Error when that fails, for instance without a network. */
export function installPeers(): Promise<void> {
  installing ??= install();
  return installing;
}

async function install(): Promise<void> {
  if (existsSync(join(peersFolder, "node_modules/.package-lock.json"))) return;
  process.stderr.write("Installing the gateways to compare with (once; about 900 MB, a minute)…\n");
  const npm = spawn("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: peersFolder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(npm, "exit");
  if (code !== 0) throw new Error(`"npm ci" in test/bench/peers failed with code ${code}.`);
}
