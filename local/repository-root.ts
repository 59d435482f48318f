import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of the checkout, found from this file, whether it runs from `local/` or compiled from `dist/local/`. */
export const repositoryRoot = folderWith("package.json", __dirname);

function folderWith(file: string, folder: string): string {
  if (existsSync(join(folder, file))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`No ${file} found in any folder above ${__dirname}.`);
  return folderWith(file, parent);
}
