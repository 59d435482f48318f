import { type Catalogue, translationOf } from "../translations/catalogue.js";
import type { CatalogueDifference } from "../translations/compare-catalogue.js";
import { nearestText } from "./nearest-text.js";

/** One text for a translator, under its English. */
export interface WorklistEntry {
  /** The parts of the schema that say it. */
  readonly at: readonly string[];
  /** What the schema probably said before, and how that was translated. */
  readonly before?: { readonly english: string; readonly translation: string };
  /** To be filled in. */
  readonly translation: string;
}

/** What is to be translated, by the English text. */
export function worklist(
  { missing, stale }: CatalogueDifference,
  catalogue: Catalogue,
): Readonly<Record<string, WorklistEntry>> {
  const left = stale.filter(({ coordinate }) => coordinate === undefined).map(({ english }) => english);
  return Object.fromEntries(
    missing.map(({ english, coordinates }) => {
      const old = nearestText(english, left);
      const translation = old === undefined ? undefined : translationOf(catalogue, old, coordinates[0] ?? "");
      return [
        english,
        {
          at: coordinates,
          ...(old !== undefined && translation ? { before: { english: old, translation } } : {}),
          translation: "",
        },
      ];
    }),
  );
}
