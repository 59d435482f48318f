import type { SchemaText } from "../schema/schema-text.js";
import type { Catalogue, Translation } from "./catalogue.js";
import { sourceHash } from "./source-hash.js";

/** How a catalogue and the texts of a schema differ. */
export interface CatalogueDifference {
  /** Shown by a page, and without a title or a description in the catalogue that the English has. */
  readonly missing: readonly SchemaText[];
  /** Translated from an English text that is no longer the schema's. */
  readonly stale: readonly SchemaText[];
  /** Coordinates in the catalogue that the schema does not have. */
  readonly superfluous: readonly string[];
}

export function compareCatalogue(texts: readonly SchemaText[], catalogue: Catalogue): CatalogueDifference {
  const missing = texts.filter((text) => !isWhole(text, catalogue[text.coordinate]));
  const known = new Set(texts.map(({ coordinate }) => coordinate));
  return {
    missing,
    stale: texts.filter((text) => {
      const entry = catalogue[text.coordinate];
      return entry !== undefined && !missing.includes(text) && entry.source !== sourceHash(text);
    }),
    superfluous: Object.keys(catalogue).filter((coordinate) => !known.has(coordinate)),
  };
}

function isWhole(text: SchemaText, entry: Translation | undefined): boolean {
  return (!text.title || Boolean(entry?.title)) && (!text.description || Boolean(entry?.description));
}
