import { readFileSync } from "node:fs";
import path from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";

/** A file as people name it: by its path from the root of the repository, where it lies in it. */
export function fromRoot(file: string): string {
  const place = path.relative(repositoryRoot, path.resolve(file));
  return place.startsWith("..") ? file : place;
}

/** What a file says. @throws Error that names the file and what is wrong with it */
export function readFile<Content>(file: string, read: (text: string) => Content): Content {
  try {
    return read(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${fromRoot(file)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
