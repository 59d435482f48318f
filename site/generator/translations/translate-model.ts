import { markUntranslated, withoutMarks } from "../markdown/untranslated.js";
import { mapSchemaTexts } from "../schema/map-schema-texts.js";
import { type Catalogue, translationOf } from "./catalogue.js";

/**
 * The same model in another language: in the schema's own words where it has any, otherwise in those of the catalogue. What
 * neither has stays in English, and is marked. Without a catalogue the language is the schema's own.
 */
export function translateModel<Model>(model: Model, language: string, catalogue: Catalogue | undefined): Model {
  if (!catalogue) {
    return model;
  }
  return mapSchemaTexts(model, ({ coordinate, title, description, inOtherLanguages }) => {
    const own = inOtherLanguages?.[language];
    const translate = (english: string, said: string | undefined) => {
      const translation = said ?? translationOf(catalogue, english, coordinate);
      // A translator's own marks of direction would be taken for ours, and an unpaired one breaks the page.
      return translation === undefined ? markUntranslated(withoutMarks(english)) : withoutMarks(translation);
    };
    return {
      ...(title ? { title: translate(title, own?.title) } : {}),
      ...(description ? { description: translate(description, own?.description) } : {}),
    };
  });
}
