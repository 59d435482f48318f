import { markUntranslated } from "../markdown/untranslated.js";
import { mapSchemaTexts } from "../schema/map-schema-texts.js";
import { type Catalogue, translationOf } from "./catalogue.js";

/**
 * The same model in the words of a catalogue. What the catalogue does not have stays as the schema says it, and is marked.
 * Without a catalogue the language is the schema's own.
 */
export function translateModel<Model>(model: Model, catalogue: Catalogue | undefined): Model {
  if (!catalogue) {
    return model;
  }
  return mapSchemaTexts(model, ({ coordinate, title, description }) => {
    const translate = (english: string) => translationOf(catalogue, english, coordinate) ?? markUntranslated(english);
    return {
      ...(title ? { title: translate(title) } : {}),
      ...(description ? { description: translate(description) } : {}),
    };
  });
}
