import { existsSync } from "node:fs";
import path from "node:path";

/**
 * The folder with package.json. This file runs both from source and from `dist/`, while schemas, pages and JSON files
 * stay in the source tree.
 */
export const repositoryRoot = folderOfPackage(__dirname);

function folderOfPackage(folder: string): string {
  const parent = path.dirname(folder);
  return existsSync(path.join(folder, "package.json")) || parent === folder ? folder : folderOfPackage(parent);
}
