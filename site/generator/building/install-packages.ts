import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "./run.js";

/** Installs the site's own packages, unless they are already those of its lock file. */
export function installPackages(site: string): void {
  const wanted = createHash("sha256")
    .update(readFileSync(path.join(site, "package-lock.json")))
    .digest("hex");
  // npm empties node_modules first, so that an install that was cut short leaves no mark.
  const mark = path.join(site, "node_modules/.installed-lock");
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) {
    return;
  }
  console.log("Installing the packages of the site (once, about a minute)");
  run("npm", ["ci", "--no-audit", "--no-fund"], site);
  writeFileSync(mark, wanted);
}
