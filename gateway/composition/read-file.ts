import { readFileSync } from "node:fs";
import path from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";

/** The path of a file from the root of the repository, if it is within it. */
export function fromRoot(file: string): string {
  const place = path.relative(repositoryRoot, path.resolve(file));
  return place.startsWith("..") ? file : place;
}

/** Reads and parses a file. @throws Error that names the file and its problem */
export function readFile<Content>(file: string, read: (text: string) => Content): Content {
  try {
    return read(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${fromRoot(file)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
