import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Files } from "../files/files.js";
import { fileDrift } from "./file-drift.js";

/** Brings a site's generated files up to date and answers how many it touched. What is right is left alone. */
export function updateFiles(site: string, files: Files, folders?: readonly string[]): number {
  const { missing, changed, leftOver } = fileDrift(site, files, folders);
  for (const file of leftOver) {
    rmSync(path.join(site, file), { recursive: true });
  }
  for (const file of [...missing, ...changed]) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), files.get(file) ?? "");
  }
  return missing.length + changed.length + leftOver.length;
}
