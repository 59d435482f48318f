import type { Files } from "../files/files.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { readReference } from "../reference/read-reference.js";
import type { Sources } from "../sources/read-sources.js";
import { translateModel } from "../translations/translate-model.js";
import { locales } from "../words/locales.js";
import { referencePages } from "./reference-pages.js";

/** The API reference in every language. */
export function referenceFiles({ supergraph, catalogues }: Pick<Sources, "supergraph" | "catalogues">): Files {
  const reference = readReference(supergraph);
  const model = readProcessModel(supergraph);
  return new Map(
    locales.flatMap(({ code, words, referenceFolder }) => {
      const catalogue = catalogues[code];
      const context = {
        reference: translateModel(reference, code, catalogue),
        model: translateModel(model, code, catalogue),
        words,
      };
      return referencePages(context).map(({ file, text }): [string, string] => [`${referenceFolder}/${file}`, text]);
    }),
  );
}
