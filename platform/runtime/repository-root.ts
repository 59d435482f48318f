import { existsSync } from "node:fs";
import path from "node:path";

/**
 * The folder that holds package.json. This file runs both from the source tree and from `dist/`, and what is looked for in that
 * folder (schemas, pages, files of JSON) is not compiled, so it stays in the source tree.
 */
export const repositoryRoot = folderOfPackage(__dirname);

function folderOfPackage(folder: string): string {
  const parent = path.dirname(folder);
  return existsSync(path.join(folder, "package.json")) || parent === folder ? folder : folderOfPackage(parent);
}
