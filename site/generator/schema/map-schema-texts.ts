import type { SchemaText } from "./schema-text.js";
import { isSchemaText } from "./schema-text.js";

/**
 * Rewrites every part of a model that has a schema coordinate, however deep it lies. So whatever the model learns to
 * say is translated, and its translation asked for, without being named here.
 */
export function mapSchemaTexts<T>(value: T, map: (text: SchemaText) => Partial<SchemaText>): T;
export function mapSchemaTexts(value: unknown, map: (text: SchemaText) => Partial<SchemaText>): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => mapSchemaTexts(item, map));
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const entries = Object.entries(value).map(([key, item]) => [key, mapSchemaTexts(item, map)]);
  return { ...Object.fromEntries(entries), ...(isSchemaText(value) ? map(value) : {}) };
}
