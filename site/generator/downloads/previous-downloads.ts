import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { downloadsFolder, oscalName } from "./download-files.js";

/** The OSCAL document as a folder of generated files has it already. */
export function previousDownloads(generated: string): readonly string[] {
  const file = path.join(generated, downloadsFolder, oscalName);
  return existsSync(file) ? [readFileSync(file, "utf8")] : [];
}
