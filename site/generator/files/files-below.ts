import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** The paths of all files in a folder and below it, relative to it, in a fixed order. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) {
    return [];
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}
