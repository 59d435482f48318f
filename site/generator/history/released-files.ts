import { type Files } from "../generated-files.js";
import { locales } from "../locales.js";
import type { Snapshot } from "./snapshot.js";
import { versionFiles } from "./version-files.js";

/** The files of the released versions, which lead to the current pages among `files`. */
export function releasedFiles(snapshots: readonly Snapshot[], files: Files): Files {
  const [{ folder }] = locales;
  const pages = [...files.keys()].filter((file) => file.startsWith(`${folder}/`));
  return versionFiles(snapshots, new Set(pages.map((file) => file.slice(folder.length + 1))));
}
