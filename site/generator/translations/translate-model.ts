import { mapSchemaTexts } from "../schema/map-schema-texts.js";
import type { Catalogue } from "./catalogue.js";

/** The same model in the words of a catalogue. What the catalogue does not have stays as the schema says it. */
export function translateModel<Model>(model: Model, catalogue: Catalogue): Model {
  return mapSchemaTexts(model, (text) => {
    const { title, description } = catalogue[text.coordinate] ?? {};
    return { ...(title && text.title ? { title } : {}), ...(description ? { description } : {}) };
  });
}
