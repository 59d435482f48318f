import type { SchemaText } from "../schema/schema-text.js";

/** The English texts that parts of the schema say, each with the coordinates of the parts that say it. */
export function englishTexts(texts: readonly SchemaText[]): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const { coordinate, title, description } of texts) {
    for (const english of new Set([title, description])) {
      if (!english) continue;
      const known = places.get(english);
      if (known) known.push(coordinate);
      else places.set(english, [coordinate]);
    }
  }
  return places;
}
