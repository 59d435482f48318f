import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SourceFile } from "./collect-documents.js";

const sourceFile = /(\.graphql|^persisted-documents\.json)$/;

/** The files in a folder, and below it, that contain operations. */
export function sourceFilesIn(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== "node_modules" && !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return sourceFilesIn(file);
      return sourceFile.test(entry.name) ? [{ path: file, text: readFileSync(file, "utf8") }] : [];
    });
}
