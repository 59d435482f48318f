import { readFileSync, writeFileSync } from "node:fs";
import { packagesReached } from "./image/packages-reached.js";

/*
 * For an image: takes out of package.json in this folder whatever these compiled files do not need, so that `npm prune` removes it
 * and what it brought along.
 */
const reached = packagesReached(process.argv.slice(2));
const description: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);
const needed = Object.entries(description.dependencies).filter(([name]) => reached.has(name));
writeFileSync("package.json", JSON.stringify({ ...description, dependencies: Object.fromEntries(needed) }));
