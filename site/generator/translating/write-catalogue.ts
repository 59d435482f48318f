import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Catalogue } from "../translations/catalogue.js";
import { catalogueText } from "./catalogue-text.js";

/** Writes the catalogue of one language. */
export function writeCatalogue(file: string, catalogue: Catalogue): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, catalogueText(catalogue));
}
