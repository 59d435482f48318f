import type { ProcessModel } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";
import { withLastModified } from "./last-modified.js";
import { matrixCsv } from "./matrix-csv.js";
import { oscalComponentDefinition } from "./oscal-component-definition.js";
import { processDocument } from "./process-document.js";
import { processSchema } from "./process-schema.js";

/** Where the downloads lie inside the site, which serves them as they are. The generator owns the folder whole. */
export const downloadsFolder = "static/downloads";

export const oscalFile = `${downloadsFolder}/oscal-component-definition.json`;

/** What the downloads are written from. */
export interface DownloadSources {
  readonly supergraph: string;
  readonly model: ProcessModel;
  /** The model in each language, with the words of the site. */
  readonly translations: readonly { readonly code: string; readonly model: ProcessModel; readonly words: PageWords }[];
  readonly previous: PreviousDownloads;
}

/** The downloads as they were written before: what has not changed since keeps the time at which it last did. */
export interface PreviousDownloads {
  readonly oscal?: string;
}

/** The text of every download, by path inside the site. */
export function downloadFiles(sources: DownloadSources): ReadonlyMap<string, string> {
  const document = processDocument(sources.model);
  return new Map([
    [`${downloadsFolder}/process.json`, json(document)],
    [`${downloadsFolder}/process.schema.json`, json(processSchema)],
    [
      oscalFile,
      withLastModified(
        (lastModified) => json(oscalComponentDefinition(document, lastModified)),
        sources.previous.oscal,
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
