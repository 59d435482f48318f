import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { downloadsFolder } from "../downloads/download-files.js";
import type { Files } from "../files/files.js";
import { filesBelow } from "../files/files-below.js";
import { locales } from "../words/locales.js";

/** How the generated files in a site differ from what they should be. */
export interface Drift {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** Files in the generator's folders that it would not write any more. */
  readonly leftOver: readonly string[];
}

/** The folders that are the generator's alone. */
const ownFolders = [...locales.map(({ folder }) => folder), downloadsFolder];

/** Compares the files of a site with those that the generator writes. */
export function fileDrift(site: string, files: Files, folders: readonly string[] = ownFolders): Drift {
  const isThere = (file: string) => existsSync(path.join(site, file));
  const present = folders.flatMap((folder) =>
    filesBelow(path.join(site, folder)).map((file) => path.join(folder, file)),
  );
  const wanted = [...files.keys()];
  return {
    missing: wanted.filter((file) => !isThere(file)),
    changed: [...files].filter(([file, text]) => isThere(file) && read(site, file) !== text).map(([file]) => file),
    leftOver: present.filter((file) => !files.has(file)),
  };
}

const read = (site: string, file: string) => readFileSync(path.join(site, file), "utf8");
