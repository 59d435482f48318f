import type { SchemaText } from "../schema/schema-text.js";
import type { CatalogueDifference } from "./compare-catalogue.js";

/** Says which translations into a language are missing or stale, with their English; nothing if all is well. */
export function translationReport(language: string, { missing, stale }: CatalogueDifference): string | undefined {
  if (missing.length + stale.length === 0) {
    return undefined;
  }
  return [
    `The pages are not whole in "${language}": ${missing.length} texts of the schema have no translation, ` +
      `${stale.length} were changed after they were translated.`,
    ...missing.map((text) => line("missing", text)),
    ...stale.map((text) => line("stale", text)),
    "Run `npm run site:translate -- --missing` for the list to fill in; site/translations/README.md shows how.",
  ].join("\n");
}

const line = (problem: string, { coordinate, title, description }: SchemaText) =>
  `  ${problem.padEnd(8)}${coordinate}: ${[title, description].filter(Boolean).join(" | ")}`;
