import { downloadFiles, oscalName } from "../downloads/download-files.js";
import type { Files } from "../files/files.js";
import { type History, noHistory } from "../history/build-history.js";
import { localHistory } from "../history/local-history.js";
import { withVersion } from "../history/with-version.js";
import type { Proof } from "../model/process-model.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { readReference } from "../reference/read-reference.js";
import type { Catalogue } from "../translations/catalogue.js";
import { translateModel } from "../translations/translate-model.js";
import { sitePages } from "../version-pages/site-pages.js";
import { locales } from "../words/locales.js";
import { versionStatement } from "./version-statement.js";

/** Where the site finds the version and hash of the schema. One file, so that other changes of the schema touch no page. */
const schemaFile = "schema.json";

/** The pages and downloads of the process as it stands, in every language. */
export function generatedFiles(
  supergraph: string,
  catalogues: Readonly<Record<string, Catalogue>>,
  previous: readonly string[] = [],
  history: History = noHistory,
  proof?: Proof,
): Files {
  const model = { ...withVersion(readProcessModel(supergraph), supergraph, history.snapshots), proof };
  const reference = readReference(supergraph);
  const translations = locales.map((locale) => ({
    ...locale,
    model: translateModel(model, locale.code, catalogues[locale.code]),
  }));
  const pages = translations.flatMap(({ code, model, words, folder }) =>
    sitePages(model, words, localHistory(history, code, model, reference)).map(({ file, text }): [string, string] => [
      `${folder}/${file}`,
      text,
    ]),
  );
  return new Map([
    ...pages,
    [schemaFile, `${JSON.stringify(versionStatement(model), null, 2)}\n`],
    ...downloadFiles({
      supergraph,
      model,
      translations,
      previous: [history.snapshots.at(-1)?.downloads.get(oscalName) ?? [], previous].flat(),
    }),
  ]);
}
