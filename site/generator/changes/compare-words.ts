import type { ProcessModel } from "../model/process-model.js";
import { mapSchemaTexts } from "../schema/map-schema-texts.js";
import type { SchemaText } from "../schema/schema-text.js";
import type { ProcessChange } from "./change-kinds.js";

/** The parts that both versions have and call or describe differently. */
export function compareWords(before: ProcessModel, after: ProcessModel): readonly ProcessChange[] {
  const [was, is] = [textsOf(before), textsOf(after)];
  return [...is].flatMap(([coordinate, text]) => {
    const old = was.get(coordinate);
    return old && (old.title !== text.title || old.description !== text.description)
      ? [{ kind: "wordsChanged" as const, coordinate, was: [], is: [] }]
      : [];
  });
}

/** Every text of a model by its coordinate. */
export function textsOf(model: ProcessModel): ReadonlyMap<string, SchemaText> {
  const texts = new Map<string, SchemaText>();
  mapSchemaTexts(model, (text) => {
    texts.set(text.coordinate, text);
    return {};
  });
  return texts;
}
