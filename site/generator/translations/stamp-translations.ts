import type { Catalogue } from "./catalogue.js";
import type { SchemaText } from "./schema-text.js";
import { sourceHash } from "./source-hash.js";

/** Says of some translations that they still hold for the English as it is now, which somebody has read. */
export function stampTranslations(
  catalogue: Catalogue,
  texts: readonly SchemaText[],
  coordinates: readonly string[],
): Catalogue {
  const stamped = texts
    .filter(({ coordinate }) => coordinates.includes(coordinate) && catalogue[coordinate])
    .map((text) => [text.coordinate, { ...catalogue[text.coordinate], source: sourceHash(text) }]);
  return { ...catalogue, ...Object.fromEntries(stamped) };
}
