import { clusterTerms, propertyTerms } from "../checker/proof-texts.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { readReference } from "../reference/read-reference.js";
import { mapSchemaTexts } from "../schema/map-schema-texts.js";
import type { SchemaText } from "../schema/schema-text.js";
import { inEnglishAlone } from "./in-english-alone.js";

/** Every text that a page shows of a supergraph or of what is proven of it, and that is said in English alone: what has to be translated. */
export function publishedTexts(supergraph: string): readonly SchemaText[] {
  const shown = new Map<string, SchemaText>();
  // The pages of the process come first: there every type of record has a title.
  const proof = [clusterTerms, propertyTerms];
  mapSchemaTexts([readProcessModel(supergraph), readReference(supergraph), proof], (text) => {
    if (!shown.has(text.coordinate)) shown.set(text.coordinate, inEnglishAlone(text));
    return {};
  });
  return [...shown.values()].filter(({ title, description }) => title || description);
}
