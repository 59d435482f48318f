import type { SchemaText } from "../schema/schema-text.js";
import type { Catalogue } from "../translations/catalogue.js";
import { sourceHash } from "../translations/source-hash.js";

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
