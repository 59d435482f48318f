import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Files } from "./files.js";

export function writeFiles(folder: string, files: Files): void {
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}
