import { downloadFiles, type PreviousDownloads } from "./downloads/download-files.js";
import { locales } from "./locales.js";
import { readProcessModel } from "./model/read-process-model.js";
import { sitePages } from "./pages/site-pages.js";
import type { Catalogue } from "./translations/catalogue.js";
import { translateModel } from "./translations/translate-model.js";

/** Where the site finds the hash of the schema. One file, so that other changes of the schema touch no page. */
const schemaFile = "docs/process/schema.json";

/** Text by path inside the site. */
export type Files = ReadonlyMap<string, string>;

/** Everything that is generated from a supergraph, in every language. */
export function generatedFiles(
  supergraph: string,
  catalogues: Readonly<Record<string, Catalogue>>,
  previous: PreviousDownloads = {},
): Files {
  const model = readProcessModel(supergraph);
  const translations = locales.map((locale) => ({
    ...locale,
    model: translateModel(model, catalogues[locale.code] ?? {}),
  }));
  const pages = translations.flatMap(({ model, words, folder }) =>
    sitePages(model, words).map(({ file, text }): [string, string] => [`${folder}/${file}`, text]),
  );
  return new Map([
    ...pages,
    [schemaFile, `${JSON.stringify({ sha256: model.schemaHash }, null, 2)}\n`],
    ...downloadFiles({ supergraph, model, translations, previous }),
  ]);
}
