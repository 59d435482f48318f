import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Files } from "../files/files.js";
import { filesBelow } from "../files/files-below.js";
import { writeFiles } from "../files/write-files.js";

/**
 * Brings a folder, which is the generator's alone, up to date and answers how many files it touched. What is right is left
 * alone, so that a build sees what changed; what is no longer written goes.
 */
export function updateFiles(folder: string, files: Files): number {
  const leftOver = filesBelow(folder).filter((file) => !files.has(file));
  const changed = new Map([...files].filter(([file, text]) => textOf(path.join(folder, file)) !== text));
  for (const file of leftOver) {
    rmSync(path.join(folder, file));
  }
  writeFiles(folder, changed);
  return changed.size + leftOver.length;
}

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : undefined);
