import { link } from "../links/links.js";
import { bullets } from "../markdown/bullets.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { prose } from "../markdown/prose.js";
import { table } from "../markdown/table.js";
import { writePage } from "../markdown/write-page.js";
import { apiLink } from "../reference/reference-place.js";
import type { ReferenceContext } from "./reference-context.js";

/** The page of entry: how the API is made, and every type of it by name. */
export function indexPage(position: number, { reference, words }: ReferenceContext): Page {
  const { title, description, introduction, rules, rulesText, allTypes, kind, name, content, schema } =
    words.reference.index;
  const rows = reference.types.map((type) => [
    apiLink(reference, type.coordinate),
    prose(words.reference.kinds[type.kind]),
    prose(type.description),
  ]);
  return writePage({ file: "index.mdx", title, description, position, proof: words.proof, contentsTo: 2 }, [
    prose(introduction),
    heading(2, rules, "rules"),
    bullets([...rulesText.map(prose), link(prose(schema), "downloads.mdx")]),
    heading(2, allTypes, "types"),
    table("facts types", [name, kind, content], rows),
  ]);
}
