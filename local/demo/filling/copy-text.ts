import { SnakeCaseNames } from "../../../platform/database/snake-case-names.js";

const names = new SnakeCaseNames();

/** The columns that hold JSON though their values are lists. */
const jsonLists: ReadonlySet<string> = new Set(["changes", "heads", "content", "recipientGroups"]);

/** The columns of properties, for COPY. */
export const columnsOf = (properties: readonly string[]): string =>
  properties.map((property) => `"${names.columnName(property, undefined)}"`).join(", ");

/** The properties of a record as a line of PostgreSQL's text format for COPY. */
export const copyLine = (record: object, properties: readonly string[]): string =>
  `${properties.map((property) => copyValue((record as Record<string, unknown>)[property], property)).join("\t")}\n`;

function copyValue(value: unknown, property: string): string {
  if (value === null) return "\\N";
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value) && !jsonLists.has(property))
    return escapeText(`{${value.map((item) => `"${String(item).replace(/["\\]/g, "\\$&")}"`).join(",")}}`);
  return escapeText(typeof value === "object" ? JSON.stringify(value) : String(value));
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

const escapeText = (text: string) => text.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character);
