import type { SchemaText } from "../schema/schema-text.js";
import type { Catalogue, Translation } from "../translations/catalogue.js";
import type { CatalogueDifference } from "../translations/compare-catalogue.js";
import { sourceHash } from "../translations/source-hash.js";

/** One text for a translator: the English, and the translation to fill in or to mend. */
export interface WorklistEntry {
  readonly english: Omit<SchemaText, "coordinate">;
  readonly translation: Translation;
}

/** What is to be translated, by coordinate. A stale entry carries the translation it had, to be brought up to date. */
export function worklist(
  { missing, stale }: CatalogueDifference,
  catalogue: Catalogue,
): Readonly<Record<string, WorklistEntry>> {
  const entries = [...missing, ...stale].map((text) => {
    const { coordinate, title, description } = text;
    const old = catalogue[coordinate];
    return [
      coordinate,
      {
        english: { ...(title ? { title } : {}), description },
        translation: {
          ...(title ? { title: old?.title ?? "" } : {}),
          description: old?.description ?? "",
          source: sourceHash(text),
        },
      },
    ];
  });
  return Object.fromEntries(entries);
}
