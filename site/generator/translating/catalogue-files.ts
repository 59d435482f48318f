import type { Catalogue, Translation } from "../translations/catalogue.js";

/**
 * A catalogue as files: one for each type of the schema, one for the directives. Sorted, so that it has one form only
 * and two people who translate different parts do not meet.
 */
export function catalogueFiles(catalogue: Catalogue): ReadonlyMap<string, string> {
  const files = new Map<string, Record<string, Translation>>();
  for (const coordinate of Object.keys(catalogue).sort()) {
    const { title, description, source } = catalogue[coordinate] ?? {};
    const file = fileOf(coordinate);
    files.set(file, { ...files.get(file), [coordinate]: { title, description, source } });
  }
  return new Map([...files].map(([file, entries]) => [file, `${JSON.stringify(entries, null, 2)}\n`]));
}

function fileOf(coordinate: string): string {
  return coordinate.startsWith("@") ? "directives.json" : `${coordinate.split(".")[0]}.json`;
}
