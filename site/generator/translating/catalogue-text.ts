import type { Catalogue } from "../translations/catalogue.js";

/** A catalogue as JSON, by the English in the order of its letters' codes: it has one form only, on every machine. */
export function catalogueText(catalogue: Catalogue): string {
  const entries = Object.entries(catalogue).map(([english, entry]) => [
    english,
    typeof entry === "object" ? Object.fromEntries(Object.entries(entry).toSorted(byKey)) : entry,
  ]);
  return `${JSON.stringify(Object.fromEntries((entries as [string, unknown][]).toSorted(byKey)), null, 2)}\n`;
}

const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one < other ? -1 : Number(one > other);
