import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Files } from "./generated-files.js";
import { generatedFiles } from "./generated-files.js";
import { locales } from "./locales.js";
import { SupergraphError } from "./model/supergraph-error.js";
import type { Catalogue } from "./model/translate-model.js";

/** Reads the supergraph and the translations from disk and answers the files that the site should have. */
export function readSources(supergraphFile: string, translations: string): Files {
  if (!existsSync(supergraphFile)) {
    throw new SupergraphError(
      `There is no supergraph at ${supergraphFile}, so there is nothing to write pages from. ` +
        "Compose it first, or name another one with --supergraph FILE.",
    );
  }
  const [, ...translated] = locales;
  const catalogues = translated.map(({ code }) => [code, readCatalogue(path.join(translations, `${code}.json`))]);
  return generatedFiles(readFileSync(supergraphFile, "utf8"), Object.fromEntries(catalogues));
}

function readCatalogue(file: string): Catalogue {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new SupergraphError(
      `The translations in ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}. ` +
        "Mend the JSON, then generate again.",
    );
  }
}
