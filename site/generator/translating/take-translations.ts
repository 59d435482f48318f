import type { Catalogue } from "../translations/catalogue.js";
import type { FilledWorklist } from "./read-worklist.js";

/** A catalogue with the filled-in entries of a worklist taken in; what is still empty stays on the list. */
export function takeTranslations(catalogue: Catalogue, filled: FilledWorklist): Catalogue {
  const taken = Object.entries(filled)
    .filter(([, { translation }]) => translation.trim() !== "")
    .map(([english, { translation }]) => {
      const entry = catalogue[english];
      return [english, typeof entry === "object" ? { ...entry, otherwise: translation } : translation];
    });
  return { ...catalogue, ...Object.fromEntries(taken) };
}
