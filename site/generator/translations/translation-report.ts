import type { CatalogueDifference } from "./compare-catalogue.js";

/** How many of the coordinates that say a text are named. */
const maxNamed = 3;

/** Says which texts have no translation into a language, and where they stand; nothing if all have. */
export function translationReport(language: string, { missing }: CatalogueDifference): string | undefined {
  if (missing.length === 0) {
    return undefined;
  }
  const count = missing.length === 1 ? "1 text of the schema has" : `${missing.length} texts of the schema have`;
  return [
    `${count} no translation into "${language}", so the pages show the English, marked as such:`,
    ...missing.map(({ english, coordinates }) => `  ${JSON.stringify(english)} (${listNames(coordinates)})`),
    "Before a version is released they are translated: `npm run site:translate -- --missing` prints the list to fill in, " +
      "site/translations/README.md shows how.",
  ].join("\n");
}

function listNames(coordinates: readonly string[]): string {
  const more = coordinates.length - maxNamed;
  return coordinates.slice(0, maxNamed).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
