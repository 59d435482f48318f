import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "../files/files-below.js";

/** What the built site is made of. The rest of the generator and all that is written by hand reach it through the generated files. */
const inputs = ["generated", "src", "static", "generator/search", "generator/pdf"];
const inputFiles = ["docusaurus.config.ts", "sidebars.ts", "sidebars.released.ts", "package.json", "package-lock.json"];

/** The settings that docusaurus.config.ts reads. */
const settings = ["SITE_URL", "SITE_BASE_URL"];

/** A hash of everything that a build depends on: as long as it stays, so does the built site. */
export function inputHash(site: string, environment: Readonly<Record<string, string | undefined>>): string {
  const hash = createHash("sha256");
  const files = [
    ...inputs.flatMap((folder) => filesBelow(path.join(site, folder)).map((file) => path.join(folder, file))),
  ];
  for (const file of [...inputFiles, ...files]) {
    const content = readFileSync(path.join(site, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  for (const name of settings) {
    hash.update(`${name}\0${environment[name] ?? ""}\0`);
  }
  return hash.digest("hex");
}
