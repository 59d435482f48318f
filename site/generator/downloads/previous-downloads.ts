import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { oscalFile, type PreviousDownloads } from "./download-files.js";

/** Reads what a site has of the downloads already. */
export function previousDownloads(site: string): PreviousDownloads {
  const file = path.join(site, oscalFile);
  return existsSync(file) ? { oscal: readFileSync(file, "utf8") } : {};
}
