import type { SchemaText } from "../schema/schema-text.js";
import { type Catalogue, translationOf } from "./catalogue.js";
import { englishTexts } from "./english-texts.js";

/** An English text that is not translated, and the coordinates at which it is not. */
interface MissingText {
  readonly english: string;
  readonly coordinates: readonly string[];
}

/** How a catalogue and the texts of a schema differ. */
export interface CatalogueDifference {
  /** Shown by a page, in English. */
  readonly missing: readonly MissingText[];
  /** In the catalogue, and said by the schema no more: an English text, or a coordinate where it has an own translation. */
  readonly stale: readonly { readonly english: string; readonly coordinate?: string }[];
}

export function compareCatalogue(texts: readonly SchemaText[], catalogue: Catalogue): CatalogueDifference {
  const places = englishTexts(texts);
  return {
    missing: [...places]
      .map(([english, coordinates]) => ({
        english,
        coordinates: coordinates.filter((coordinate) => !translationOf(catalogue, english, coordinate)),
      }))
      .filter(({ coordinates }) => coordinates.length > 0),
    stale: Object.entries(catalogue).flatMap(([english, entry]) => {
      const coordinates = places.get(english);
      if (!coordinates) return [{ english }];
      return Object.keys(typeof entry === "object" ? entry : {})
        .filter((coordinate) => coordinate !== "otherwise" && !coordinates.includes(coordinate))
        .map((coordinate) => ({ english, coordinate }));
    }),
  };
}
