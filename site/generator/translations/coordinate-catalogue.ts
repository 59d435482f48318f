import { z } from "zod";
import type { SchemaText } from "../schema/schema-text.js";
import type { Catalogue } from "./catalogue.js";

/** How versions up to 1.0.0 keep their translations: by schema coordinate, not by the English text. */
export const coordinateCatalogue = z.record(
  z.string(),
  z.strictObject({ title: z.string().optional(), description: z.string().optional(), source: z.string() }),
);

/** The same translations by the English texts of the schema they belong to; each holds at its own coordinate. */
export function byEnglish(entries: z.infer<typeof coordinateCatalogue>, texts: readonly SchemaText[]): Catalogue {
  const catalogue: Record<string, Record<string, string>> = {};
  for (const { coordinate, ...english } of texts) {
    for (const part of ["title", "description"] as const) {
      const [text, translation] = [english[part], entries[coordinate]?.[part]];
      if (text && translation) catalogue[text] = { ...catalogue[text], [coordinate]: translation };
    }
  }
  return catalogue;
}
