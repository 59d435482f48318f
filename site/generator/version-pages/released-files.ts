import type { Files } from "../files/files.js";
import { schemaHashOf } from "../schema/schema-hash-of.js";
import type { Sources } from "../sources/read-sources.js";
import { locales } from "../words/locales.js";
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
