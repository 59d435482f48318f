import type { SchemaText } from "../schema/schema-text.js";

/** What remains of a text without what the schema says in other languages as well: those of the API are those of the site. */
export function inEnglishAlone({ inOtherLanguages = {}, ...text }: SchemaText): SchemaText {
  const isSaid = (part: "title" | "description") => Object.values(inOtherLanguages).some((words) => words[part]);
  return {
    ...text,
    ...(isSaid("title") && { title: "" }),
    ...(isSaid("description") && { description: "" }),
  };
}
