import type { Files } from "../generated-files.js";
import { locales } from "../locales.js";
import { schemaHashOf } from "../model/schema-hash-of.js";
import type { Sources } from "../read-sources.js";
import { versionFiles } from "./version-files.js";

/** The files of the released versions, which lead to the current pages among `files`. */
export function releasedFiles({ snapshots, supergraph }: Sources, files: Files): Files {
  const [{ folder }] = locales;
  const pages = [...files.keys()].filter((file) => file.startsWith(`${folder}/`));
  return versionFiles(snapshots, {
    schemaHash: schemaHashOf(supergraph),
    pages: new Set(pages.map((file) => file.slice(folder.length + 1))),
  });
}
