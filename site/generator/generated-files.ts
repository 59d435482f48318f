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
export function generatedFiles(supergraph: string, catalogues: Readonly<Record<string, Catalogue>>): Files {
  const model = readProcessModel(supergraph);
  const pages = locales.flatMap(({ code, words, folder }) =>
    sitePages(translateModel(model, catalogues[code] ?? {}), words).map(({ file, text }): [string, string] => [
      `${folder}/${file}`,
      text,
    ]),
  );
  return new Map([...pages, [schemaFile, `${JSON.stringify({ sha256: model.schemaHash }, null, 2)}\n`]]);
}
