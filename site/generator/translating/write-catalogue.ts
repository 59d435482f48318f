import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "../files/files-below.js";
import type { Catalogue } from "../translations/catalogue.js";
import { catalogueFiles } from "./catalogue-files.js";

/** Writes the catalogue of one language; the folder is the catalogue's alone. */
export function writeCatalogue(folder: string, catalogue: Catalogue): void {
  const files = catalogueFiles(catalogue);
  mkdirSync(folder, { recursive: true });
  for (const file of filesBelow(folder).filter((file) => !files.has(file))) {
    rmSync(path.join(folder, file));
  }
  for (const [file, text] of files) {
    writeFileSync(path.join(folder, file), text);
  }
}
