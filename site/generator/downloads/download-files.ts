import type { ProcessModel } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";
import { withLastModified } from "./last-modified.js";
import { matrixCsv } from "./matrix-csv.js";
import { oscalComponentDefinition } from "./oscal-component-definition.js";
import { processDocument } from "./process-document.js";
import { processSchema } from "./process-schema.js";

/** Where the downloads lie among the generated files; the site serves them as they are. */
export const downloadsFolder = "static/downloads";

export const oscalName = "oscal-component-definition.json";

/** What the downloads are written from. */
interface DownloadSources {
  readonly supergraph: string;
  readonly model: ProcessModel;
  /** The model in each language, with the words of the site. */
  readonly translations: readonly { readonly code: string; readonly model: ProcessModel; readonly words: PageWords }[];
  /** OSCAL documents that were written before: what has not changed since keeps the time at which it last did. */
  readonly previous: readonly string[];
}

/** The text of every download, by path inside the site. */
export function downloadFiles(sources: DownloadSources): ReadonlyMap<string, string> {
  const document = processDocument(sources.model);
  return new Map([
    [`${downloadsFolder}/process.json`, json(document)],
    [`${downloadsFolder}/process.schema.json`, json(processSchema)],
    [
      `${downloadsFolder}/${oscalName}`,
      withLastModified(
        (lastModified) => json(oscalComponentDefinition(document, lastModified)),
        sources.previous,
        () => new Date(),
      ),
    ],
    [`${downloadsFolder}/supergraph.graphql`, sources.supergraph],
    ...sources.translations.map(({ code, model, words }): [string, string] => [
      `${downloadsFolder}/responsibility-matrix.${code}.csv`,
      matrixCsv(model, words),
    ]),
  ]);
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
