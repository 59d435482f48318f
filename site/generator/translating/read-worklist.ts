import type { WorklistEntry } from "./worklist.js";

/** What a translator hands back: by English text, its translation; whatever else the list said is of no matter. */
export type FilledWorklist = Readonly<Record<string, Pick<WorklistEntry, "translation">>>;

/** @throws Error in one line for what is no worklist. */
export function readWorklist(text: string): FilledWorklist {
  const filled: unknown = JSON.parse(text);
  if (typeof filled !== "object" || filled === null || Array.isArray(filled))
    throw new Error("A worklist is an object of texts, as --missing prints it");
  for (const [english, entry] of Object.entries(filled))
    if (typeof entry?.translation !== "string")
      throw new Error(`${JSON.stringify(english)} needs a "translation" that is a text, as --missing prints it`);
  return filled as FilledWorklist;
}
