import { markUntranslated, withoutMarks } from "../markdown/untranslated.js";
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
    const translate = (english: string) => {
      const translation = translationOf(catalogue, english, coordinate);
      // A translator's own marks of direction would be taken for ours, and an unpaired one breaks the page.
      return translation === undefined ? markUntranslated(withoutMarks(english)) : withoutMarks(translation);
    };
    return {
      ...(title ? { title: translate(title) } : {}),
      ...(description ? { description: translate(description) } : {}),
    };
  });
}
