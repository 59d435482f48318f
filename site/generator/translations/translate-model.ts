import type { Catalogue } from "./catalogue.js";
import { mapSchemaTexts } from "./map-schema-texts.js";

/** The same model in the words of a catalogue. What the catalogue does not have stays as the schema says it. */
export function translateModel<Model>(model: Model, catalogue: Catalogue): Model {
  return mapSchemaTexts(model, (text) => {
    const { title, description } = catalogue[text.coordinate] ?? {};
    return { ...(title && text.title ? { title } : {}), ...(description ? { description } : {}) };
  });
}
