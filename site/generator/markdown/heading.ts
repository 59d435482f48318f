import { prose } from "./prose.js";

/** A heading whose anchor is the code in the schema: links to it hold as long as the schema does. */
export function heading(level: 2 | 3 | 4, title: string, anchor: string): string {
  return `${"#".repeat(level)} ${prose(title)} {/* #${anchor} */}`;
}
