import type { Vocabulary } from "../model/process-model.js";
import { wordsOfName } from "../schema/words-of-code.js";
import { withControls } from "./controls-of.js";
import type { Enum, Enums } from "./read-enums.js";

/** Every enum as a closed list of words. */
export function readVocabularies(enums: Enums): readonly Vocabulary[] {
  return [...enums.values()].map((one) => ({ ...vocabularyOf(one), terms: one.values.map(withControls) }));
}

export function vocabularyOf({ name, description }: Enum): Omit<Vocabulary, "terms"> {
  return { coordinate: name, code: name, title: wordsOfName(name), description };
}
