import { createHash } from "node:crypto";
import type { SchemaText } from "../schema/schema-text.js";

/** Tells one English text from another: the first 12 hexadecimal digits of the SHA-256 of its title and description. */
export function sourceHash({ title = "", description }: SchemaText): string {
  return createHash("sha256").update(`${title}\n${description}`).digest("hex").slice(0, 12);
}
