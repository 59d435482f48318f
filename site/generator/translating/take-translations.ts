import type { Catalogue, Translation } from "../translations/catalogue.js";
import type { WorklistEntry } from "./worklist.js";

/** A catalogue with the filled-in entries of a worklist taken in; what is still empty stays on the list. */
export function takeTranslations(
  catalogue: Catalogue,
  filled: Readonly<Record<string, Pick<WorklistEntry, "translation">>>,
): Catalogue {
  const taken = Object.entries(filled)
    .map(([coordinate, { translation }]): [string, Translation] => [coordinate, translation])
    .filter(([, { title, description }]) => title !== "" && description !== "");
  return { ...catalogue, ...Object.fromEntries(taken) };
}
