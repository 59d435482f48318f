import type { Vocabulary } from "../model/process-model.js";
import { wordsOfName } from "../schema/words-of-code.js";
import { withControls } from "./controls-of.js";
import type { Enum, Enums } from "./read-enums.js";

/** What names anew what has a place of its own: each operation, and each state of the machines. */
const namesAnew = /OperationName$|^State$/;

/** Every enum as a closed list of words. */
export function readVocabularies(enums: Enums): readonly Vocabulary[] {
  return [...enums.values()]
    .filter(({ name }) => !namesAnew.test(name))
    .map((one) => ({ ...vocabularyOf(one), terms: one.values.map(withControls) }));
}

export function vocabularyOf({ name, description }: Enum): Omit<Vocabulary, "terms"> {
  return { coordinate: name, code: name, title: wordsOfName(name), description };
}
